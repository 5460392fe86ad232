package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/**
 * The partner that a relative clause names by a pronoun behind a preposition: "Ireland, with which we run a surplus",
 * "Brazil, from which goods worth $2 billion came".
 */
final class Antecedents {

    private Antecedents() {}

    /** The phrases, with that partner in those of a relative clause that name none. */
    static List<Phrase> filled(List<Phrase> phrases, List<Chunk> chunks, List<Area> areas, SideClauses sides) {
        List<Phrase> all = phrases;
        for (int i = 2; i < chunks.size(); i++) {
            int area = areaOf(i, chunks, areas);
            if (area >= 0) {
                Slot<Area> partner = new Slot<>(
                        areas.get(area), Evidence.SENTENCE, chunks.get(area).span());
                all = within(all, i, sides, chunks.get(i - 1).cue(), partner);
            }
        }
        return all;
    }

    /** The chunk of the area that a pronoun behind a preposition stands for; −1 for none. */
    static int areaOf(int pronoun, List<Chunk> chunks, List<Area> areas) {
        boolean isPronoun = pronoun > 1
                && (chunks.get(pronoun).text().equals("which")
                        || chunks.get(pronoun).text().equals("whom"));
        if (!isPronoun || !isWay(chunks.get(pronoun - 1))) {
            return -1;
        }
        int at = pronoun - 2;
        while (at >= 0 && chunks.get(at).is(Cue.COMMA)) {
            at--;
        }
        boolean isArea = at >= 0
                && chunks.get(at).is(Chunk.Kind.AREA)
                && areas.get(at).isStated()
                && !Phrases.pointsBack(areas.get(at));
        return isArea ? at : -1;
    }

    private static boolean isWay(Chunk chunk) {
        return chunk.is(Cue.WITH) || chunk.is(Cue.TO) || chunk.is(Cue.FROM);
    }

    private static List<Phrase> within(
            List<Phrase> phrases, int pronoun, SideClauses sides, Cue way, Slot<Area> partner) {
        List<Phrase> all = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            Frame frame = phrase.frame();
            boolean isMeant = phrase.first() > pronoun
                    && sides.at(phrase.first()) == sides.at(pronoun)
                    && !frame.partner().value().isStated()
                    && !frame.isTotal()
                    && fits(way, frame.measure());
            all.add(
                    isMeant
                            ? new Phrase(
                                    phrase.first(),
                                    phrase.last(),
                                    frame.withPartner(partner),
                                    phrase.isOblique(),
                                    phrase.isVerb())
                            : phrase);
        }
        return all;
    }

    private static boolean fits(Cue way, Measure measure) {
        return switch (way) {
            case WITH -> measure.isTrade();
            case TO -> measure == Measure.EXPORTS;
            case FROM -> measure == Measure.IMPORTS || measure == Measure.INVESTMENT;
            default -> false;
        };
    }
}
