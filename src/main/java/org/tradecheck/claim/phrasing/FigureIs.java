package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** The figure is the subject: of this, $4.1 billion was exports, $900 million went to Japan. */
final class FigureIs implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "figure-is",
            "The figure is the subject: of this, $4.1 billion was exports, $900 million went to Japan.",
            "Trade between Jordan and Egypt was $1.1 billion in 2023. Of this, $310 million were Jordanian exports.",
            "$310 million | exports | JOR>EGY | 2023");

    private static final WordSet GOODS = WordSet.of("goods", "products", "items");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT)
                .behind(Cue.NONE, Cue.COMMA, Cue.AND, Cue.SEMICOLON, Cue.COLON, Cue.WHILE, Cue.OF_WHICH);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || !isSubject(spot)) {
            return Optional.empty();
        }
        int verb = behindShare(spot, spot.at() + 1);
        while (verb < spot.chunks().size() && spot.chunks().get(verb).is(Cue.FILLER)) {
            verb++;
        }
        int object = verb + 1;
        while (object < spot.chunks().size() && isPassed(spot.chunks(), object)) {
            object++;
        }
        if (object >= spot.chunks().size()) {
            return Optional.empty();
        }
        boolean isMove = spot.chunks().get(verb).is(Cue.WENT) || isFallingOn(spot, verb);
        Optional<Frame> frame = isGapped(spot, verb)
                ? flow(spot, object)
                : isMove ? flowOrPlace(spot, object) : named(spot, verb, object);
        return frame.map(f -> spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, f, f.sense(), INFO.id()));
    }

    /** "A, or 54%, fell to the share of exports": what the figure is once more stands between commas. */
    private static int behindShare(Spot spot, int next) {
        boolean isAgain = next + 3 < spot.chunks().size()
                && spot.chunks().get(next).is(Cue.COMMA)
                && spot.chunks().get(next + 1).is(Cue.OR)
                && spot.chunks().get(next + 2).is(Chunk.Kind.QUANTITY)
                && spot.chunks().get(next + 3).is(Cue.COMMA);
        // "A or 39 percent were exports"
        boolean isBare = next + 2 < spot.chunks().size()
                && spot.chunks().get(next).is(Cue.OR)
                && spot.chunks().get(next + 1).is(Chunk.Kind.QUANTITY);
        return isAgain ? next + 4 : isBare ? next + 2 : next;
    }

    /** Nothing before the figure is its predicate: it opens the sentence, or stands behind a comma or "and". */
    private static boolean isSubject(Spot spot) {
        boolean isOpening = spot.leftAt() < 0 || spot.left() == Cue.COMMA || spot.left() == Cue.AND;
        return isOpening
                || spot.left() == Cue.SEMICOLON
                || spot.left() == Cue.COLON
                || spot.left() == Cue.WHILE
                || spot.left() == Cue.OF_WHICH;
    }

    /** "$617 million fell on exports" tells what the sum is made of; "exports fell on the year" has another subject. */
    private static boolean isFallingOn(Spot spot, int verb) {
        String word = spot.chunks().get(verb).text();
        boolean isFalling = word.startsWith("fell") || word.equals("falls") || word.equals("fall");
        return isFalling
                && verb + 1 < spot.chunks().size()
                && (spot.chunks().get(verb + 1).is("on")
                        || spot.chunks().get(verb + 1).is(Cue.TO)
                        || isToShare(spot, verb));
    }

    /** "fell to the share of exports". */
    private static boolean isToShare(Spot spot, int verb) {
        for (int i = verb; i < spot.chunks().size() && i <= verb + 3; i++) {
            if (spot.chunks().get(i).is(Cue.SHARE_NOUN)) {
                return spot.chunks().get(verb).text().endsWith("to")
                        || spot.chunks().get(verb + 1).is(Cue.TO);
            }
        }
        return false;
    }

    /** "to buyers in the United States": the place, and who is there. */
    private static boolean isPassed(Chunks chunks, int at) {
        boolean isThere = at + 1 < chunks.size()
                && (chunks.get(at).is(Cue.DESTINATION) || chunks.get(at).is(Cue.ORIGIN))
                && chunks.get(at + 1).is(Cue.IN);
        boolean isIn = at > 0
                && chunks.get(at).is(Cue.IN)
                && (chunks.get(at - 1).is(Cue.DESTINATION) || chunks.get(at - 1).is(Cue.ORIGIN));
        return isThere || isIn || isPassed(chunks.get(at));
    }

    private static boolean isPassed(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.TO)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.SHARE_NOUN)
                || chunk.is(Cue.OF)
                || chunk.is("on")
                || chunk.is("our");
    }

    /** "went to the United States": what moves is a part of what was spoken of. */
    private static Optional<Frame> moved(Spot spot, int object) {
        Optional<Slot<Area>> area = spot.areaAt(object);
        Frame subject = spot.subject();
        return area.map(a -> subject.withPartner(a).withPeriod(-1));
    }

    /** "came from exports", "fell on imports", "came from Japan": one flow of what was spoken of, or one partner in it. */
    private static Optional<Frame> flowOrPlace(Spot spot, int object) {
        Optional<Frame> flow = flow(spot, object);
        return flow.isPresent() ? flow : moved(spot, object);
    }

    private static Optional<Frame> flow(Spot spot, int object) {
        Optional<Frame> named = phraseAt(spot, object).map(Phrase::frame).filter(Frame::isTrade);
        return named.isPresent() ? named : bareFlow(spot.chunks().get(object));
    }

    /** "fell on export": the trade itself, without a plural. */
    private static Optional<Frame> bareFlow(Chunk noun) {
        Measure flow = noun.is("export") ? Measure.EXPORTS : noun.is("import") ? Measure.IMPORTS : Measure.OTHER;
        return flow == Measure.OTHER
                ? Optional.empty()
                : Optional.of(Frame.NONE.withMeasure(flow, Sense.NONE).withSpan(noun.span()));
    }

    /** "and $244 million on imports": the verb of the figure before goes on. */
    private static boolean isGapped(Spot spot, int at) {
        boolean isLink = at == behindShare(spot, spot.at() + 1)
                && spot.leftAt() >= 0
                && at < spot.chunks().size();
        return isLink
                && (spot.chunks().get(at).is(Cue.FROM)
                        || spot.chunks().get(at).is("on")
                        || (spot.chunks().get(at).is(Cue.TO) && (isToShare(spot, at) || isToFlow(spot, at + 1))));
    }

    /** "fell to exports and A to imports": the figure before fell to the other flow. */
    private static boolean isToFlow(Spot spot, int object) {
        boolean isBehindFlow = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()) && d.frame().isTrade())
                .isPresent();
        return isBehindFlow
                && phraseAt(spot, object).filter(p -> p.frame().isTrade()).isPresent();
    }

    private static Optional<Phrase> phraseAt(Spot spot, int object) {
        return spot.phrases().stream()
                .filter(p -> p.first() <= object && p.last() >= object && !p.isVerb())
                .findFirst();
    }

    /** "was exports", "corresponded to passenger cars". */
    private static Optional<Frame> named(Spot spot, int verb, int object) {
        Chunk is = spot.chunks().get(verb);
        boolean isVerb = is.is(Cue.STATE)
                || is.is("was")
                || is.is("were")
                || is.text().startsWith("correspond")
                || is.text().startsWith("concern");
        if (!isVerb) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = phraseAt(spot, object)
                .or(() -> spot.phraseStartingAt(object)
                        .filter(p -> GOODS.has(spot.chunks()
                                .get(Math.min(object + 1, spot.chunks().size() - 1)))));
        if (phrase.isPresent()) {
            // "was exports", "were exported goods"
            return phrase.map(Phrase::frame).filter(Frame::isTrade);
        }
        Chunk noun = spot.chunks().get(object);
        boolean isNoun = noun.is(Chunk.Kind.PRODUCT)
                || (noun.is(Chunk.Kind.WORD)
                        && Character.isLetter(noun.text().charAt(0))
                        && noun.text().length() > 3);
        return isNoun && spot.chunks().get(spot.at() + 1) == is
                ? Optional.of(Frame.NONE.withProduct(Slot.explicit(new Product(noun.text()), noun.span())))
                : Optional.empty();
    }
}
