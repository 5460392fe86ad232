package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;

/** A sum in front of what is built or agreed for it: a $950 million polysilicon plant. */
final class ProjectFigure implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "project-figure",
            "A sum in front of what is built or agreed for it: a $950 million polysilicon plant.",
            "Oman signed a contract on a $950 million silicon plant in July.",
            "$950 million | contract | OMN | 2024");

    /** So many words may stand between the sum and the noun. */
    private static final int LONGEST_NAME = 5;

    /** What is built, in the singular; a loan or a fund is money, and a company is not built for its worth. */
    private static final WordSet WORKS = WordSet.of(
            "plant",
            "complex",
            "factory",
            "mill",
            "refinery",
            "smelter",
            "terminal",
            "port",
            "railway",
            "motorway",
            "highway",
            "bridge",
            "tunnel",
            "pipeline",
            "dam",
            "airport",
            "hospital",
            "park",
            "farm",
            "hub",
            "warehouse",
            "centre",
            "center",
            "facility",
            "project",
            "contract",
            "agreement",
            "order",
            "deal",
            "memorandum");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Cue.FILLER);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int before = spot.at() - 1;
        boolean isNamed = before >= 0
                && spot.chunks().get(before).is(Cue.FILLER)
                && spot.quantity().kind() == Kind.MONEY
                && !spot.isPrice();
        if (!isNamed) {
            return Optional.empty();
        }
        for (int i = spot.at() + 1; i < spot.chunks().size() && i <= spot.at() + LONGEST_NAME; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (WORKS.has(chunk)) {
                Frame contract =
                        Frame.NONE.withMeasure(Measure.CONTRACT, Sense.NONE).withSpan(chunk.span());
                return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, contract, Sense.NONE, INFO.id()));
            }
            boolean isWithin = chunk.is(Chunk.Kind.WORD) || chunk.is(Chunk.Kind.PRODUCT) || chunk.is(Chunk.Kind.AREA);
            if (!isWithin || !Character.isLetter(chunk.text().charAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
