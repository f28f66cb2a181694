package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of some things kept their order: as many of them as possible. The others were moved.
 *
 * <p>It is a longest increasing subsequence, found by patience sorting: each thing goes on the leftmost pile whose top
 * is not smaller, and remembers the top of the pile before.
 */
final class KeptOrder {

    private final int[] topPositions;
    private final int[] tops;
    private final int[] previous;
    private int piles;

    private KeptOrder(int size) {
        this.topPositions = new int[size];
        this.tops = new int[size];
        this.previous = new int[size];
    }

    /** The indices of what kept its order, given for each thing in its old order the new position; all differ. */
    static Set<Integer> of(int[] positions) {
        KeptOrder order = new KeptOrder(positions.length);
        for (int i = 0; i < positions.length; i++) {
            order.place(i, positions[i]);
        }
        return order.longest();
    }

    private void place(int index, int position) {
        int pile = ~Arrays.binarySearch(topPositions, 0, piles, position);
        topPositions[pile] = position;
        tops[pile] = index;
        previous[index] = pile == 0 ? -1 : tops[pile - 1];
        piles = Math.max(piles, pile + 1);
    }

    private Set<Integer> longest() {
        Set<Integer> kept = new HashSet<>();
        int index = piles == 0 ? -1 : tops[piles - 1];
        while (index >= 0) {
            kept.add(index);
            index = previous[index];
        }
        return kept;
    }
}
