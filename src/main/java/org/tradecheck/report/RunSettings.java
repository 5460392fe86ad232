package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What was set for a run that decides what is told, and where it was set.
 *
 * @param files the files that settings were read from, the strongest first
 * @param failOn the severity from which on findings make a run fail
 * @param selected the only checks that are told; empty for all
 * @param ignored the checks that are not told
 * @param severities checks whose severity was set, as CHECK=LEVEL
 * @param baseline the file of accepted findings; empty for none
 */
public record RunSettings(
        List<String> files,
        String failOn,
        List<String> selected,
        List<String> ignored,
        List<String> severities,
        String baseline) {

    /** Nothing was set. */
    public static final RunSettings NONE = new RunSettings(List.of(), "error", List.of(), List.of(), List.of(), "");

    /** One line for each, for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("settings: " + (files.isEmpty() ? "no file" : String.join(", ", files)));
        lines.add("fails on: " + failOn);
        add(lines, "tells only", selected);
        add(lines, "does not tell", ignored);
        add(lines, "severities", severities);
        if (!baseline.isEmpty()) {
            lines.add("accepted before: " + baseline);
        }
        return lines;
    }

    private static void add(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ": " + String.join(", ", values));
        }
    }
}
