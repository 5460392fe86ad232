package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A list goes on: from 6.1 billion in June and 5.8 billion a year earlier. */
final class AndContinues implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "and-continues",
            "A list goes on: from 6.1 billion in June and 5.8 billion a year earlier.",
            "Peru's imports rose to 6.4 billion dollars in July from 6.1 billion in June and 5.8 billion a year earlier.",
            "5.8 billion | imports | PER | 2023-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.ANY.behind(Cue.AND, Cue.COMMA, Cue.FOR, Cue.LEAVING).behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        // "accounted for 24.5 percent in 2023 and for 16.3 percent last year"
        boolean isForAgain = spot.left() == Cue.FOR
                && spot.beforeLeft(0).is(Cue.AND)
                && spot.state().verb() == Cue.SHARE_VERB;
        // "China took 21%, India 18% and Japan 5%, for a combined 44%"
        boolean isForAll = spot.isPercent()
                && spot.left() == Cue.LEAVING
                && spot.chunks().get(spot.leftAt()).text().startsWith("for ")
                && spot.beforeLeft(0).is(Cue.COMMA)
                && spot.chunks().get(spot.at() - 1).is(Cue.COMBINED);
        Optional<Draft> besideRate = EarlierRate.levelBeside(spot);
        if (besideRate.isPresent()) {
            return besideRate;
        }
        boolean isJoined = spot.left() == Cue.AND || spot.left() == Cue.COMMA || isForAgain || isForAll;
        Optional<Draft> previous = inFrontOfBracket(spot);
        // "a €2 million order, and Spain's exports to Algeria, A": what is told of has been named anew.
        boolean isNamedAnew = spot.left() == Cue.COMMA
                && spot.phraseEndingAt(spot.leftAt() - 1)
                        .filter(p -> p.frame().isTrade() && !p.isOblique() && !p.isVerb())
                        .isPresent();
        if (!isJoined || isNamedAnew || previous.isEmpty() || !Roles.isSameKind(spot, previous.get())) {
            return Optional.empty();
        }
        Draft before = previous.get();
        boolean isOfOtherGoods = spot.left() == Cue.COMMA
                && before.clause() != spot.state().clause()
                && !spot.subject().product().value().isAll()
                && !spot.subject().product().equals(before.frame().product());
        if (isOfOtherGoods) {
            // "Mills sold A; farms, B": the farms did.
            return Optional.empty();
        }
        if (spot.left() == Cue.COMMA && isBesideOther(spot, before.frame().measure())) {
            return Optional.empty();
        }
        boolean isOfTwoFlows = spot.subject().measure() == Measure.BALANCE
                && (before.frame().measure() == Measure.EXPORTS
                        || before.frame().measure() == Measure.IMPORTS);
        if ((before.role() == Draft.Role.EARLIER || isOfTwoFlows) && isOfOwnMeasure(spot)) {
            return Optional.empty();
        }
        if (spot.isAmount() && before.isChange() && before.phrasing().equals("change-from-base")) {
            // "A more each time, and B over the summer": B is no more of anything.
            return Optional.empty();
        }
        Frame frame = before.frame().withPeriod(-1);
        if (frame.product().value().equals(Product.THAT)) {
            // "Of this, A came from the EU and B from Japan"
            frame = PartOfIt.part(spot, frame.withPartner(Slot.NO_AREA));
        }
        boolean isOthers = spot.left() == Cue.COMMA
                && spot.leftAt() == spot.at() - 1
                && spot.leftAt() > 1
                && spot.chunks().get(spot.leftAt() - 1).is("'s");
        Optional<Slot<Area>> others = isOthers ? spot.areaAt(spot.leftAt() - 2) : Optional.empty();
        if (others.filter(a -> a.value().isStated()).isPresent()) {
            // "Kenya's exports, A, were smaller than Tanzania's, B"
            frame = frame.withReporter(others.get());
        }
        if (spot.chunks().get(spot.at() - 1).is("'s")) {
            // "Kenya's exports rose 3%, Uganda's 5%"
            frame = frame.withReporter(spot.subject().reporter());
        }
        frame = isListed(spot) ? ofNext(spot, frame) : frame;
        Draft told = spot.draft(before.form(), before.role(), frame, before.sense(), INFO.id());
        // "planned to earn A, and B was earned": what has been is no plan.
        boolean isFact = spot.left() == Cue.AND
                && (spot.right(0).is("was") || spot.right(0).is("were"))
                && told.status() == Status.TARGET;
        Draft draft = isFact ? told.withStatus(Status.ACTUAL) : told;
        return Optional.of(
                draft.withPartner(before.partner()).withWhole(before.whole()).withCue(before.cue()));
    }

    /** "A in exports, up from B, and C in imports", "between A in exports and B in imports": behind it stands what it is of. */
    private static boolean isOfOwnMeasure(Spot spot) {
        return spot.right(0).is(Cue.IN) && spot.right(1).is(Chunk.Kind.MEASURE);
    }

    /** "Exports were A; the harvest, B, was a record": what stands right before the comma opens its clause, and B is of it. */
    private static boolean isBesideOther(Spot spot, Measure told) {
        return spot.phraseEndingAt(spot.leftAt() - 1)
                .filter(p -> !p.isVerb() && p.frame().measure() != told && opensClause(spot, p.first()))
                .isPresent();
    }

    private static boolean opensClause(Spot spot, int first) {
        int before = first - 1;
        while (before > 0 && spot.chunks().get(before).is(Cue.FILLER)) {
            before--;
        }
        return before >= 0
                && (spot.chunks().get(before).is(Cue.SEMICOLON)
                        || spot.chunks().get(before).is(Cue.WHILE));
    }

    /** "rose A (19%) and B (22%)": B goes on with A, which the bracket told again. */
    private static Optional<Draft> inFrontOfBracket(Spot spot) {
        Optional<Draft> previous = spot.previousOutsideBrackets();
        boolean isRightBehind = spot.left() == Cue.AND
                && spot.leftAt() == spot.at() - 1
                && spot.at() > 1
                && spot.chunks().get(spot.at() - 2).is(Cue.CLOSE);
        boolean isRetold = isRightBehind
                && previous.isPresent()
                && previous.get().phrasing().equals("in-brackets")
                && !Roles.isSameKind(spot, previous.get());
        return isRetold ? spot.inFrontOfBracket() : previous;
    }

    /** "$5 billion was cars, $3 billion food and $2 billion clothes": the verb is said once, and each figure has goods of its own. */
    private static boolean isListed(Spot spot) {
        for (int i = spot.before().size() - 1; i >= 0; i--) {
            Draft draft = spot.before().get(i);
            if (!draft.phrasing().equals(INFO.id())) {
                return draft.phrasing().equals("figure-is")
                        && !draft.frame().product().value().isAll();
            }
        }
        return false;
    }

    private static Frame ofNext(Spot spot, Frame frame) {
        int next = 0;
        while (spot.right(next).is(Cue.FILLER)) {
            next++;
        }
        Chunk noun = spot.right(next);
        boolean isNoun = noun.is(Chunk.Kind.PRODUCT)
                || noun.is(Cue.TOTAL)
                || noun.is(Cue.REMAINING)
                || (noun.is(Chunk.Kind.WORD)
                        && noun.text().length() > 2
                        && Character.isLetter(noun.text().charAt(0)));
        return isNoun ? frame.withProduct(Slot.explicit(new Product(noun.text()), noun.span())) : frame;
    }
}
