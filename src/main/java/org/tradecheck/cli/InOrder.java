package org.tradecheck.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on several items at a time and gives the results in the order of the items, with few of them in memory. */
final class InOrder {

    private static final int WAITING_PER_JOB = 4;

    private InOrder() {}

    /**
     * Works through the items.
     *
     * @param jobs how many at a time, at least 1
     * @param sink takes each result; false ends the work
     */
    static <T, R> void run(Iterator<T> items, int jobs, Function<T, R> work, Predicate<R> sink) {
        if (!items.hasNext()) {
            return;
        }
        T first = items.next();
        if (jobs == 1 || !items.hasNext()) {
            boolean goesOn = sink.test(work.apply(first));
            while (goesOn && items.hasNext()) {
                goesOn = sink.test(work.apply(items.next()));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            waiting.add(pool.submit(() -> work.apply(first)));
            boolean goesOn = true;
            while (goesOn && (items.hasNext() || !waiting.isEmpty())) {
                while (items.hasNext() && waiting.size() < jobs * WAITING_PER_JOB) {
                    T item = items.next();
                    waiting.add(pool.submit(() -> work.apply(item)));
                }
                goesOn = sink.test(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
