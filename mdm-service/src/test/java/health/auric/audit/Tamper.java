package health.auric.audit;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways in which somebody with every right in the database may alter the trail; each says what must be found. */
enum Tamper {
    FLIP_ENTRY {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = any(random);
            var column = COLUMNS[random.nextInt(COLUMNS.length)];
            chain.run("update audit.audit_entry set " + flip(column, random) + " where seq = " + seq);
            return column.equals("seq")
                    ? Found.at(seq, ChainBreak.Kind.MISSING)
                    : Found.at(seq, ChainBreak.Kind.ALTERED);
        }
    },
    FLIP_HEAD {
        @Override
        Found apply(Chain chain, Random random) {
            switch (random.nextInt(3)) {
                case 0 -> chain.run("update audit.audit_head set " + flip("hash", random));
                case 1 -> chain.run("update audit.audit_head set seq = seq + " + (1 << random.nextInt(10)));
                default -> chain.run("update audit.audit_head set " + flip("chain", random));
            }
            return Found.SOMETHING;
        }
    },
    DELETE {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = 1 + random.nextInt(LENGTH - 1);
            chain.delete(seq);
            return Found.at(seq, ChainBreak.Kind.MISSING);
        }
    },
    DELETE_AND_RENUMBER {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = 1 + random.nextInt(LENGTH - 2);
            chain.delete(seq);
            renumber(chain, "seq > " + seq, -1);
            return Found.at(seq, ChainBreak.Kind.MISSING);
        }
    },
    SWAP {
        @Override
        Found apply(Chain chain, Random random) {
            long one = any(random);
            long other = 1 + (one + random.nextInt(LENGTH - 1)) % LENGTH;
            var first = chain.entries.find(one).orElseThrow();
            var second = chain.entries.find(other).orElseThrow();
            chain.delete(one);
            chain.delete(other);
            chain.insert(second.entry().at(one), second.hash());
            chain.insert(first.entry().at(other), first.hash());
            return Found.at(Math.min(one, other), ChainBreak.Kind.SWAPPED);
        }
    },
    FORGE_IN_PLACE {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = 1 + random.nextInt(LENGTH - 1);
            var forged = forged(chain, seq);
            chain.delete(seq);
            chain.insert(forged);
            // Alone it is as good as the real one; what comes after it is not.
            return ANCHORED.contains((int) seq)
                    ? Found.at(seq, ChainBreak.Kind.ANCHOR_MISMATCH)
                    : Found.at(seq + 1, ChainBreak.Kind.INSERTED);
        }
    },
    INSERT_BETWEEN {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = 1 + random.nextInt(LENGTH - 1);
            var forged = forged(chain, seq);
            renumber(chain, "seq >= " + seq, 1);
            chain.insert(forged);
            chain.run("update audit.audit_head set seq = seq + 1");
            return ANCHORED.contains((int) seq)
                    ? Found.at(seq, ChainBreak.Kind.ANCHOR_MISMATCH)
                    : Found.at(seq, ChainBreak.Kind.INSERTED);
        }
    },
    INSERT_UNLINKED {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = 1 + random.nextInt(LENGTH - 1);
            renumber(chain, "seq >= " + seq, 1);
            chain.insert(Chain.entry(seq, MerkleTree.root(List.of())));
            chain.run("update audit.audit_head set seq = seq + 1");
            return Found.at(seq, ChainBreak.Kind.INSERTED);
        }
    },
    INSERT_OUTSIDE {
        @Override
        Found apply(Chain chain, Random random) {
            long seq = random.nextBoolean() ? LENGTH + 1 + random.nextInt(5) : -random.nextInt(5);
            chain.insert(Chain.entry(seq, chain.entries.head().hash()));
            return new Found(0, ChainBreak.Kind.INSERTED);
        }
    },
    REWRITE {
        @Override
        Found apply(Chain chain, Random random) {
            long from = any(random);
            var previous = chain.entries
                    .find(from - 1)
                    .map(StoredEntry::hash)
                    .orElse(chain.entries.head().genesis());
            for (long seq = from; seq <= LENGTH; seq++) {
                var forged = Chain.entry(seq + 1000, previous).at(seq);
                chain.delete(seq);
                chain.insert(forged);
                previous = forged.hash();
            }
            chain.setHead(chain.entries.find(LENGTH).orElseThrow());
            return Found.at(anchorFrom(from), ChainBreak.Kind.ANCHOR_MISMATCH);
        }
    },
    REWRITE_AS_ANOTHER_CHAIN {
        @Override
        Found apply(Chain chain, Random random) {
            chain.run("update audit.audit_head set chain = '" + new UUID(random.nextLong(), 7) + "'");
            var previous = chain.entries.head().genesis();
            for (long seq = 1; seq <= LENGTH; seq++) {
                var forged = Chain.entry(seq, previous);
                chain.delete(seq);
                chain.insert(forged);
                previous = forged.hash();
            }
            chain.setHead(chain.entries.find(LENGTH).orElseThrow());
            return new Found(0, ChainBreak.Kind.ANCHOR_MISMATCH);
        }
    },
    CUT {
        @Override
        Found apply(Chain chain, Random random) {
            long from = any(random);
            chain.run("delete from audit.audit_entry where seq >= " + from);
            return Found.at(from, ChainBreak.Kind.TAIL_CUT);
        }
    },
    CUT_WITH_HEAD {
        @Override
        Found apply(Chain chain, Random random) {
            long from = 2 + random.nextInt(LENGTH - 1);
            chain.run("delete from audit.audit_entry where seq >= " + from);
            chain.setHead(chain.entries.find(from - 1).orElseThrow());
            return Found.at(from, ChainBreak.Kind.TAIL_CUT);
        }
    };

    static final int LENGTH = 40;
    static final List<Integer> ANCHORED = List.of(0, 15, 30, LENGTH);
    static final String[] COLUMNS = {
        "seq",
        "at",
        "actor",
        "actor_name",
        "action",
        "subject",
        "detail",
        "correlation_id",
        "leaves",
        "root",
        "previous",
        "hash"
    };

    /** What the verifier must say; 0 for a place that does not matter. */
    record Found(long seq, ChainBreak.@Nullable Kind kind) {

        static final Found SOMETHING = new Found(0, null);

        static Found at(long seq, ChainBreak.Kind kind) {
            return new Found(seq, kind);
        }

        boolean matches(ChainBreak found) {
            return (seq == 0 || seq == found.seq()) && (kind == null || kind == found.kind());
        }
    }

    abstract Found apply(Chain chain, Random random);

    /** Changes one bit and leaves a value that the column can hold. */
    static String flip(String column, Random random) {
        return column + " = "
                + switch (column) {
                    // Far away, or it would meet another entry.
                    case "seq" -> "seq # " + (1L << 10 + random.nextInt(30));
                    case "at" -> "at + interval '" + (1L << random.nextInt(40)) + " microseconds'";
                    case "actor", "chain" -> {
                        int bit = random.nextInt(128);
                        var bytes = "uuid_send(" + column + ")";
                        yield "encode(set_bit(" + bytes + ", " + bit + ", 1 - get_bit(" + bytes + ", " + bit
                                + ")), 'hex')::uuid";
                    }
                    case "leaves" -> "leaves # " + (1 << random.nextInt(20));
                    case "root", "previous", "hash" -> {
                        int bit = random.nextInt(256);
                        yield "set_bit(" + column + ", " + bit + ", 1 - get_bit(" + column + ", " + bit + "))";
                    }
                    case "detail" -> "(detail::jsonb || '{\"forged\": 1}')::json";
                    default -> {
                        int at = 1 + random.nextInt(6);
                        yield "overlay(" + column + " placing chr(ascii(substr(" + column + ", " + at + ", 1)) # "
                                + (1 << random.nextInt(5)) + ") from " + at + " for 1)";
                    }
                };
    }

    private static Entry forged(Chain chain, long seq) {
        var real = chain.entries.find(seq).orElseThrow().entry();
        return Chain.entry(seq + 5000, real.previous()).at(seq);
    }

    private static long any(Random random) {
        return 1 + random.nextInt(LENGTH);
    }

    private static long anchorFrom(long seq) {
        return ANCHORED.stream().filter(at -> at >= seq).findFirst().orElseThrow();
    }

    /** In two steps, or the numbers would meet. */
    private static void renumber(Chain chain, String which, int by) {
        chain.run("update audit.audit_entry set seq = seq + 1000000 where " + which);
        chain.run("update audit.audit_entry set seq = seq - 1000000 + " + by + " where seq > 1000000");
    }
}
