package health.auric.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Which row belongs to which entity. A cycle of families is drawn once and repeated for ever, so that row and entity find
 * each other by arithmetic.
 */
final class Layout {

    private static final int CYCLE = 4_000;
    private static final double[] CLUSTER_SIZES = {75, 15, 6, 4};

    private final List<int[]> families = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final long rows;

    /** Row {@code copy} of member {@code member} of a family. */
    record Seat(long family, int member, int copy) {}

    Layout(World.Shape shape, Dice dice, long rows) {
        this.rows = rows;
        shape.first().forEach(copies -> add(new int[] {copies}));
        while (seats.size() < CYCLE) {
            add(draw(shape, dice));
        }
    }

    private static int[] draw(World.Shape shape, Dice dice) {
        int[] copies = new int[1 + dice.weighted(1, shape.lookAlikes(), shape.pairsOfLookAlikes())];
        for (int member = 0; member < copies.length; member++) {
            copies[member] = dice.chance(shape.clusters()) ? clusterSize(dice) : 1;
        }
        return copies;
    }

    private static int clusterSize(Dice dice) {
        int choice = dice.weighted(CLUSTER_SIZES);
        return choice < 3 ? choice + 2 : dice.between(5, 12);
    }

    private void add(int[] copies) {
        starts.add(seats.size());
        for (int member = 0; member < copies.length; member++) {
            for (int copy = 0; copy < copies[member]; copy++) {
                seats.add(new Seat(families.size(), member, copy));
            }
        }
        families.add(copies);
    }

    long rows() {
        return rows;
    }

    /** Counts the family the last row falls into as well. */
    long familyCount() {
        return rows == 0 ? 0 : seat(rows - 1).family() + 1;
    }

    Seat seat(long slot) {
        Seat seat = seats.get((int) (slot % seats.size()));
        return new Seat(slot / seats.size() * families.size() + seat.family(), seat.member(), seat.copy());
    }

    int members(long family) {
        return families.get((int) (family % families.size())).length;
    }

    int copies(long family, int member) {
        return families.get((int) (family % families.size()))[member];
    }

    /** The slots of one member that exist; the last family may be cut short. */
    List<Long> slots(long family, int member) {
        long slot = family / families.size() * seats.size() + starts.get((int) (family % families.size()));
        for (int earlier = 0; earlier < member; earlier++) {
            slot += copies(family, earlier);
        }
        List<Long> slots = new ArrayList<>();
        for (int copy = 0; copy < copies(family, member) && slot + copy < rows; copy++) {
            slots.add(slot + copy);
        }
        return slots;
    }
}
