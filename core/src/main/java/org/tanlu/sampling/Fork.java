package org.tanlu.sampling;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work in numbered pieces that touch nothing of each other's, on the threads of the pool that calls, or of the common one. */
public final class Fork {
    private Fork() {}

    public static void each(int pieces, IntConsumer work) {
        List<Piece> tasks = IntStream.range(0, pieces)
                .mapToObj(piece -> new Piece(piece, work))
                .toList();
        ForkJoinTask.invokeAll(tasks);
    }

    private static final class Piece extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private final int piece;
        private final transient IntConsumer work;

        private Piece(int piece, IntConsumer work) {
            this.piece = piece;
            this.work = work;
        }

        @Override
        protected void compute() {
            work.accept(piece);
        }
    }
}
