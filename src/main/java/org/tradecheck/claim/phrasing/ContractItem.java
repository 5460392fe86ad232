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

/** What contracts just told are for, each with its worth: they provide for wagons (€41 million) and a laboratory (€12 million). */
public final class ContractItem implements Phrasing {

    /** Its id; only the sentence before tells whether contracts are meant. */
    public static final String ID = "contract-item";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "What contracts just told are for, each with its worth: they provide for wagons (€41 million).",
            "Oman signed two contracts worth €53 million in July. They provide for railway wagons (€41 million) and a laboratory (€12 million).",
            "€41 million | contract | OMN | 2024");

    /** A sentence that begins so goes on about what the one before told. */
    private static final WordSet SUBJECTS = WordSet.of(
            "they",
            "these",
            "those",
            "others",
            "other",
            "it",
            "one",
            "largest",
            "biggest",
            "first",
            "second",
            "third",
            "remaining",
            "rest",
            "among");

    /** What contracts do, and what is done under them. */
    private static final WordSet WORK = WordSet.of(
            "provide",
            "provides",
            "concern",
            "concerns",
            "cover",
            "covers",
            "envisage",
            "envisages",
            "involve",
            "involves",
            "supply",
            "delivery",
            "construction",
            "purchase",
            "installation",
            "modernisation",
            "modernization");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.OPEN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int noun = spot.leftAt() - 1;
        boolean isInBracket = spot.left() == Cue.OPEN
                && noun > 0
                && spot.quantity().kind() == Kind.MONEY
                && !spot.isPrice()
                && spot.right(0).is(Cue.CLOSE);
        if (!isInBracket || !spot.phrases().isEmpty() || spot.subject().isTrade()) {
            return Optional.empty();
        }
        int first = 0;
        while (spot.chunks().get(first).is(Cue.FILLER)) {
            first++;
        }
        String subject = spot.chunks().get(first).text();
        subject = subject.substring(subject.lastIndexOf(' ') + 1);
        Chunk name = spot.chunks().get(noun);
        boolean isNamed = name.is(Chunk.Kind.WORD) || name.is(Chunk.Kind.PRODUCT) || name.is(Chunk.Kind.AREA);
        if (!isNamed || !SUBJECTS.has(subject) || !tellsOfWork(spot)) {
            return Optional.empty();
        }
        Frame contract =
                Frame.NONE.withMeasure(Measure.CONTRACT, Sense.NONE).weak(true).withSpan(name.span());
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, contract, Sense.NONE, ID));
    }

    private static boolean tellsOfWork(Spot spot) {
        for (int i = 0; i < spot.leftAt(); i++) {
            if (WORK.has(spot.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }
}
