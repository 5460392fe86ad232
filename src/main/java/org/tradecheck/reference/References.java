package org.tradecheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes references: of the figures that ship with the program, and of the user's own files. */
public final class References {

    private References() {}

    /**
     * A reference and what there is to say about the files it was made of.
     *
     * @param reference the shipped figures behind those of the files
     * @param problems why a file or a row of it is not used; one printed sentence each
     * @param notes what was read from each file
     */
    public record Loaded(Reference reference, List<String> problems, List<String> notes) {}

    /** The figures that ship with the program. Nothing is read until a claim asks for them. */
    public static Reference shipped() {
        return new SeriesReference(List.of(new ShippedStore()));
    }

    /**
     * The user's own figures, with the shipped ones for what they do not cover.
     *
     * @param paths CSV files, or folders of them
     * @param isLenient whether the good rows of a file with bad ones are used
     */
    public static Loaded load(List<Path> paths, boolean isLenient) {
        return load(paths, isLenient, line -> {});
    }

    /**
     * As {@link #load(List, boolean)}.
     *
     * @param progress is told before a large file is indexed
     */
    public static Loaded load(List<Path> paths, boolean isLenient, Consumer<String> progress) {
        ReferenceFiles files = new ReferenceFiles(isLenient);
        SeriesStore own = files.store(paths, progress);
        List<String> problems = new ArrayList<>();
        for (Problem problem : files.problems()) {
            problems.add(problem.print());
        }
        Reference reference = new SeriesReference(List.of(own, new ShippedStore()));
        return new Loaded(reference, List.copyOf(problems), files.notes());
    }

    /** The values behind the gate, which knows the shipped GDP of countries that have none among them. */
    static List<Observation> passed(List<Observation> values) {
        Set<String> reporters = new TreeSet<>();
        Set<String> known = new HashSet<>();
        for (Observation o : values) {
            if (o.series().partner().equals(SeriesKey.WORLD)) {
                reporters.add(o.series().reporter());
                if (o.series().flow() == Flow.GDP) {
                    known.add(o.series().reporter());
                }
            }
        }
        reporters.removeAll(known);
        List<Observation> all = new ArrayList<>(values);
        Set<Observation> lent = new HashSet<>();
        for (String reporter : reporters) {
            for (Observation o : new ShippedStore().between(reporter, SeriesKey.WORLD)) {
                if (o.series().flow() == Flow.GDP && lent.add(o)) {
                    all.add(o);
                }
            }
        }
        List<Observation> passed = new ArrayList<>(new Gate(all).passed());
        passed.removeIf(lent::contains);
        return passed;
    }

    /** The shipped index, opened at the first question. */
    private static final class ShippedStore implements SeriesStore {

        private static final class Held {
            static final Index INDEX = Index.shipped();
        }

        @Override
        public List<Observation> between(String reporter, String partner) {
            return Held.INDEX.between(reporter, partner);
        }

        @Override
        public List<Pair> pairs() {
            return Held.INDEX.pairs();
        }
    }
}
