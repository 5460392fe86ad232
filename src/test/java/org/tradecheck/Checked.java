package org.tradecheck;

import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Open;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.Claim;
import org.tradecheck.reference.References;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Span;

/** A short text, checked with the published figures that ship with the program. */
record Checked(Result result) {

    static Checked of(String text, String date) {
        return of("", text, date);
    }

    static Checked of(String title, String text, String date) {
        return new Checked(Tradecheck.check(
                new ArticleReader().read("test", title, date, text), new Settings(References.shipped(), true)));
    }

    List<Finding> by(String check) {
        return result.findings().stream()
                .filter(f -> f.check().id().equals(check))
                .toList();
    }

    /** What a check names as open. */
    List<Open> open(String check) {
        return result.explanation().open().stream()
                .filter(o -> o.check().id().equals(check))
                .toList();
    }

    /** Errors and warnings. */
    List<Finding> loud() {
        return result.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .toList();
    }

    static List<Span> underlined(Finding finding) {
        return Stream.concat(Stream.of(finding.at()), finding.related().stream().map(Finding.Related::span))
                .sorted()
                .toList();
    }

    /** What was read and found, for the message of a failing test. */
    String told() {
        StringBuilder out = new StringBuilder();
        for (Claim claim : result.reading().claims()) {
            out.append('\n').append(claim);
        }
        for (Finding finding : result.findings()) {
            out.append('\n')
                    .append(finding.severity())
                    .append(' ')
                    .append(finding.check().id())
                    .append(": ")
                    .append(finding.message());
        }
        return out.toString();
    }
}
