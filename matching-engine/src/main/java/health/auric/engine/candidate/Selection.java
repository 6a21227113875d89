package health.auric.engine.candidate;

/** Brings the smallest values to the front without sorting the rest. */
final class Selection {

    private Selection() {}

    /** After this the {@code count} smallest of the first {@code size} values stand first, in any order. */
    static void smallestFirst(long[] values, int size, int count) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = partition(values, low, high);
            if (middle < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
    }

    /** Hoare's partition around the middle value: everything up to the returned index is not above what follows. */
    private static int partition(long[] values, int low, int high) {
        long pivot = values[low + high >>> 1];
        int left = low - 1;
        int right = high + 1;
        while (true) {
            do {
                left++;
            } while (values[left] < pivot);
            do {
                right--;
            } while (values[right] > pivot);
            if (left >= right) {
                return right;
            }
            long swapped = values[left];
            values[left] = values[right];
            values[right] = swapped;
        }
    }
}
