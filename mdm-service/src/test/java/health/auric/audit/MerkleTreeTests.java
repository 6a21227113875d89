package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.Digest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTests {

    private static final HexFormat HEX = HexFormat.of();

    /** The eight leaves and the roots that implementations of RFC 6962 agree on. */
    private static final List<byte[]> LEAVES = List.of(
            HEX.parseHex(""),
            HEX.parseHex("00"),
            HEX.parseHex("10"),
            HEX.parseHex("2021"),
            HEX.parseHex("3031"),
            HEX.parseHex("40414243"),
            HEX.parseHex("5051525354555657"),
            HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void hasTheRootsOthersCompute(int count, String root) {
        assertThat(HEX.formatHex(MerkleTree.root(LEAVES.subList(0, count)))).isEqualTo(root);
    }

    @Test
    void anotherOrderOrNumberOfLeavesIsAnotherRoot() {
        var roots = new HashSet<String>();
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < 600; i++) {
            leaves.add(Digest.of("leaf " + i));
            roots.add(HEX.formatHex(MerkleTree.root(leaves)));
            roots.add(HEX.formatHex(MerkleTree.root(leaves.reversed())));
        }

        // One leaf is the same backwards.
        assertThat(roots).hasSize(1199);
    }

    @Test
    void aNodeIsNotALeaf() {
        var two = List.of(Digest.of("a"), Digest.of("b"));
        var forged = List.of(Digest.of(new byte[] {1}, two.get(0), two.get(1)));

        assertThat(MerkleTree.root(forged)).isNotEqualTo(MerkleTree.root(two));
    }
}
