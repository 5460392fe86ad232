package org.tradecheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        ReferenceFiles files = new ReferenceFiles(isLenient);
        List<Observation> values = new ArrayList<>();
        for (Path path : paths) {
            values.addAll(files.read(path));
        }
        List<String> problems = new ArrayList<>();
        for (Problem problem : files.problems()) {
            problems.add(problem.print());
        }
        Reference reference = new SeriesReference(List.of(new MemoryStore(values), new ShippedStore()));
        return new Loaded(reference, List.copyOf(problems), files.notes());
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
