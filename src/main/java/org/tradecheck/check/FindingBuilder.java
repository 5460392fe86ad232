package org.tradecheck.check;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Finding.Implied;
import org.tradecheck.check.Finding.Related;
import org.tradecheck.check.Finding.Repair;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.text.Span;

/** Puts a finding together. */
public final class FindingBuilder {

    private final CheckInfo info;
    private Severity severity;
    private Verdict verdict = Verdict.IMPOSSIBLE;
    private String message = "";
    private Span at = Span.NONE;
    private String question = "";
    private final List<Integer> claims = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private final List<String> workings = new ArrayList<>();
    private final List<Implied> implied = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    private FindingBuilder(CheckInfo info) {
        this.info = info;
        this.severity = info.severity();
    }

    /** A finding of a check, at the check's own severity. */
    public static FindingBuilder of(CheckInfo info) {
        return new FindingBuilder(info);
    }

    public FindingBuilder cappedAt(Severity cap) {
        severity = severity.cappedAt(cap);
        return this;
    }

    /** As loud as the agreement of the figures allows. */
    public FindingBuilder agreeing(Evidence agreement) {
        return cappedAt(Agreement.cap(agreement));
    }

    public FindingBuilder verdict(Verdict value) {
        verdict = value;
        return this;
    }

    public FindingBuilder message(String value) {
        message = value;
        return this;
    }

    /** The claim whose figure it is shown at; the first one named is. */
    public FindingBuilder at(Claim claim) {
        at = claim.quantity().span();
        claims.add(claim.provenance().number());
        return this;
    }

    public FindingBuilder at(Claim claim, Span span) {
        at = span;
        claims.add(claim.provenance().number());
        return this;
    }

    /** Words that are part of no claim. */
    public FindingBuilder at(Span span) {
        at = span;
        return this;
    }

    /** Another claim in the conflict, underlined as well. */
    public FindingBuilder with(Claim claim, String label) {
        int number = claim.provenance().number();
        if (claims.contains(number)) {
            return this;
        }
        claims.add(number);
        Span span = claim.quantity().span();
        boolean isShown =
                span.equals(at) || related.stream().anyMatch(r -> r.span().equals(span));
        if (!isShown && span.length() > 0) {
            related.add(new Related(number, span, label));
        }
        return this;
    }

    /** Other words of a claim already named, such as the dates that a count of years is taken between. */
    public FindingBuilder marking(Claim claim, Span span, String label) {
        boolean isShown =
                span.overlaps(at) || related.stream().anyMatch(r -> r.span().overlaps(span));
        if (!isShown && span.length() > 0) {
            related.add(new Related(claim.provenance().number(), span, label));
        }
        return this;
    }

    /** Further words that are part of no claim. */
    public FindingBuilder marking(Span span, String label) {
        related.add(new Related(0, span, label));
        return this;
    }

    public FindingBuilder working(String line) {
        if (!line.isEmpty() && !workings.contains(line)) {
            workings.add(line);
        }
        return this;
    }

    public FindingBuilder implied(Implied value) {
        implied.add(value);
        return this;
    }

    public FindingBuilder repair(Repair value) {
        repairs.add(value);
        return this;
    }

    public FindingBuilder question(String value) {
        question = value;
        return this;
    }

    public Finding build() {
        return new Finding(
                info,
                severity,
                verdict,
                message,
                at,
                List.copyOf(claims),
                List.copyOf(related),
                List.copyOf(workings),
                List.copyOf(implied),
                List.copyOf(repairs),
                question);
    }
}
