package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Open;
import org.tradecheck.check.OpenCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Superlative;
import org.tradecheck.series.Measure;

/** A record, a rank or a first time comes with a figure. */
final class SuperlativeUnsupportedCheck implements OpenCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "superlative-unsupported",
            Severity.NOTE,
            "A record, a rank or a first time has no figure behind it",
            """
            "An all-time high", "the largest partner", "for the first time": without a figure beside it nobody can \
            test the superlative, from the text or from a series. It may well be true, so it is no finding. It is \
            listed under "not checked", for an editor who wants to ask for the figure and for the one that it beat.
            """,
            List.of(
                    "Toronto Star, Kathy English: journalists verify superlatives, or say whose claim they are"
                            + " (imediaethics.org/fact-check-claims-of-superlatives-public-editor-reminds)",
                    "Reynolds Center, 24 November 2010: a stock offering called the largest ever that was not; reporters"
                            + " note the source behind words like \"first\" and \"only\" (businessjournalism.org)"),
            List.of(
                    Example.flags(Severity.NOTE, "Exports of Chile to Peru reached an [[all-time high]] last year."),
                    Example.flags(Severity.NOTE, "Chile is the [[largest trading partner]] of Peru."),
                    Example.flags(
                            Severity.NOTE, "Imports from Kenya passed those from Ghana for the [[first time]] in May."),
                    Example.passes("Exports of Chile to Peru reached an all-time high of $4.1 billion last year."),
                    Example.passes("Exports of Chile to Peru set a record last year. Exports came to $4.1 billion."),
                    Example.passes("The minister met exporters for talks on the record.")));

    private static final String REASON = "a superlative without a figure";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Open> open(CheckInput input) {
        Set<Integer> withFigure = new HashSet<>();
        Set<Object> withLevel = new HashSet<>();
        for (Claim claim : input.reading().claims()) {
            boolean isLevel = claim instanceof LevelClaim;
            if (isLevel || claim instanceof ShareClaim || claim instanceof ChangeClaim) {
                withFigure.add(claim.provenance().sentenceIndex());
            }
            if (isLevel) {
                withLevel.add(
                        place(claim.provenance().paragraph(), claim.provenance().sentenceIndex(), claim.measure()));
            }
        }
        List<Open> open = new ArrayList<>();
        for (RankClaim rank : input.all(RankClaim.class)) {
            if (rank.levels().isEmpty()
                    && !withFigure.contains(rank.provenance().sentenceIndex())) {
                open.add(new Open(INFO, rank.provenance().number(), rank.span(), REASON));
            }
        }
        for (Superlative superlative : input.reading().superlatives()) {
            // A record is often set in one sentence and counted in the next.
            Object next = place(superlative.paragraph(), superlative.sentenceIndex() + 1, superlative.measure());
            if (!withFigure.contains(superlative.sentenceIndex()) && !withLevel.contains(next)) {
                open.add(new Open(INFO, 0, superlative.span(), REASON));
            }
        }
        return open;
    }

    private static Object place(int paragraph, int sentence, Measure measure) {
        return List.of(paragraph, sentence, measure);
    }
}
