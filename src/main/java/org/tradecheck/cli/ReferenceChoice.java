package org.tradecheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.reference.Reference;
import org.tradecheck.reference.References;
import org.tradecheck.report.Incident;

/**
 * The published figures that claims are compared with.
 *
 * @param isRequired whether a claim that no series covers counts as unchecked
 * @param incidents why a file could not be used
 */
record ReferenceChoice(Reference reference, boolean isRequired, List<Incident> incidents) {

    static final List<Option> OPTIONS = List.of(
            Option.values(
                    "DIR|CSV", "Published figures of your own; the shipped ones fill the gaps.", "-r", "--reference"),
            Option.flag("Compare with no published figures.", "--no-reference"),
            Option.flag("A claim that no series covers counts as unchecked: exit 2.", "--require-reference"),
            Option.flag("Use the good rows of a reference file that has bad ones.", "--lenient"));

    static ReferenceChoice of(Arguments given, Streams streams) throws UsageException {
        boolean isRequired = given.has("--require-reference");
        List<String> files = given.all("--reference");
        if (given.has("--no-reference")) {
            if (!files.isEmpty()) {
                throw new UsageException("--reference and --no-reference contradict each other; leave one out");
            }
            return new ReferenceChoice(Reference.NONE, isRequired, List.of());
        }
        if (files.isEmpty()) {
            return new ReferenceChoice(References.shipped(), isRequired, List.of());
        }
        List<Path> paths = new ArrayList<>();
        List<Incident> incidents = new ArrayList<>();
        for (String file : files) {
            try {
                Path path = Path.of(file);
                if (Files.exists(path)) {
                    paths.add(path);
                } else {
                    incidents.add(Incident.of(Incident.Kind.REFERENCE, file, "no such file or folder"));
                }
            } catch (InvalidPathException e) {
                incidents.add(Incident.of(Incident.Kind.REFERENCE, file, Inputs.reason(e)));
            }
        }
        References.Loaded loaded = References.load(paths, given.has("--lenient"), streams::complain);
        for (String problem : loaded.problems()) {
            incidents.add(Incident.of(Incident.Kind.REFERENCE, "", problem));
        }
        return new ReferenceChoice(loaded.reference(), isRequired, incidents);
    }
}
