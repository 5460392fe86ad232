package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.CountryWords;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A figure in brackets tells the one before it again, or compares it: $4.4 billion (12.6%). */
final class InBrackets implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "in-brackets",
            "A figure in brackets tells the one before it again, or compares it: $4.4 billion (12.6%).",
            "Turkish exports increased by $2.1 billion (12.6%) in July.",
            "12.6% | growth of exports up | TUR | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.POINTS | Fit.AMOUNT)
                .behind(Cue.OPEN, Cue.COMMA, Cue.SEMICOLON, Cue.COLON, Cue.DASH, Cue.NONE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Draft> dated = dated(spot);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<Draft> labelled = labelled(spot);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (isSecondOfBracket(spot)) {
            return Retold.of(spot, INFO.id(), true);
        }
        if (spot.left() != Cue.OPEN) {
            return Optional.empty();
        }
        Optional<Draft> moved = ofMovedExports(spot);
        if (moved.isPresent()) {
            return moved;
        }
        int area = CountryWords.nameBefore(spot.chunks(), spot.leftAt());
        if (area >= 0) {
            return AreaFigure.of(spot, area, INFO.id());
        }
        boolean isOfRole = spot.before().isEmpty()
                && spot.state().area().value().isStated()
                && (spot.state().role() == Cue.DESTINATION || spot.state().role() == Cue.ORIGIN);
        if (isOfRole && spot.isPercent()) {
            // "Germany was the top source of Croatian imports (15%)"
            return Optional.of(Shares.draft(spot, INFO.id()));
        }
        if (isOfRole && spot.isAmount() && isBehindRole(spot)) {
            // "China remained the top destination ($5.1 billion)"
            return AreaFigure.of(spot, spot.state().area(), INFO.id());
        }
        Optional<Draft> older = older(spot);
        if (older.isPresent()) {
            return older;
        }
        Optional<Draft> multiplied = ofMultiplied(spot);
        if (multiplied.isPresent()) {
            return multiplied;
        }
        Optional<Draft> compared = comparedFlow(spot);
        if (compared.isPresent()) {
            return compared;
        }
        boolean isOfTime = spot.leftAt() > 0
                && spot.chunks().get(spot.leftAt() - 1).is(Chunk.Kind.PERIOD)
                && (spot.previous().map(Draft::isChange).orElse(false) || isBehindComparedTime(spot))
                && spot.isAmount();
        if (isOfTime) {
            // "a fall of 8.1% against June 2022 (US$ 32.8 billion)", "and compared with 2020 (A) increased by": the
            // figure of the time compared with.
            int time = spot.chunks().get(spot.leftAt() - 1).index();
            Frame frame = spot.before().get(spot.indexOfPrevious()).frame().withPeriod(time);
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id()));
        }
        if (isOfMotion(spot)) {
            Draft level = spot.before().get(spot.indexOfPrevious());
            return Optional.of(spot.draft(
                    Draft.Form.RATE,
                    Draft.Role.CHANGE,
                    level.frame(),
                    spot.state().motion(),
                    INFO.id()));
        }
        if (!spot.before().isEmpty() && isRightAfterFigure(spot)) {
            boolean isThen = spot.isAmount()
                    && spot.at() + 1 < spot.chunks().size()
                    && spot.chunks().get(spot.at() + 1).is("then");
            return isThen ? then(spot) : Retold.of(spot, INFO.id(), true);
        }
        Optional<Draft> share = ofGoodsThatMoved(spot);
        return share.isPresent() ? share : item(spot);
    }

    /** "Copper (44%) rose to A and wine (7%) to B": between goods and their verb, their part of the total. */
    private static Optional<Draft> ofGoodsThatMoved(Spot spot) {
        Chunks chunks = spot.chunks();
        int last = spot.leftAt() - 1;
        if (!spot.isPercent() || last < 0 || !isGoodsBeforeBracket(chunks, last)) {
            return Optional.empty();
        }
        int first = chunks.get(last).is(Chunk.Kind.PRODUCT) ? last : last - 1;
        int joint = first - 1;
        while (joint >= 0 && chunks.get(joint).is(Cue.FILLER)) {
            joint--;
        }
        boolean isAlone = spot.leftAt() == spot.at() - 1 && spot.right(0).is(Cue.CLOSE);
        Chunk verb = isAlone ? spot.right(1) : Chunk.NONE;
        boolean isFirst = joint < 0 && (verb.is(Cue.UP) || verb.is(Cue.DOWN) || verb.is(Cue.STATE));
        boolean isNext = joint >= 0
                && (chunks.get(joint).is(Cue.AND) || chunks.get(joint).is(Cue.COMMA))
                && (verb.is(Cue.UP) || verb.is(Cue.DOWN) || verb.is(Cue.TO))
                && spot.before().stream()
                        .anyMatch(d ->
                                d.form() == Draft.Form.SHARE && d.phrasing().equals(INFO.id()));
        if (!isFirst && !isNext) {
            return Optional.empty();
        }
        Slot<Product> goods = ListedGoods.named(chunks, first, last);
        return Optional.of(
                spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, Frame.NONE.withProduct(goods), Sense.NONE, INFO.id()));
    }

    /** "wine", "agricultural goods". */
    private static boolean isGoodsBeforeBracket(Chunks chunks, int last) {
        boolean isNoun = chunks.get(last).is("goods") || chunks.get(last).is("products");
        return chunks.get(last).is(Chunk.Kind.PRODUCT)
                || isNoun
                        && last > 0
                        && (chunks.get(last - 1).is(Chunk.Kind.PRODUCT)
                                || chunks.get(last - 1).is(Chunk.Kind.WORD));
    }

    /** "was A and in comparison with January-September 2020 (B) increased by 13.9%". */
    private static boolean isBehindComparedTime(Spot spot) {
        int before = spot.leftAt() - 2;
        while (before > 0 && spot.chunks().get(before).is(Cue.FILLER)) {
            before--;
        }
        return before > 0
                && spot.chunks().get(before).is(Cue.AGAINST)
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                        .isPresent();
    }

    private static boolean isBehindRole(Spot spot) {
        Chunk role = spot.beforeLeft(0);
        return role.is(Cue.DESTINATION) || role.is(Cue.ORIGIN);
    }

    /** "39.3% of total exports in 2008 (41.0% in 2007)": the share or rate of the time that the bracket names. */
    private static Optional<Draft> older(Spot spot) {
        boolean isLinked = spot.right(0).is(Cue.IN) || spot.right(0).is(Cue.FOR);
        int time = isLinked ? 1 : 0;
        Optional<Draft> moved = spot.previous()
                .filter(d -> spot.isAmount()
                        && spot.right(time).is(Chunk.Kind.PERIOD)
                        && spot.right(time + 1).is(Cue.CLOSE)
                        && d.form() == Draft.Form.RATE
                        && (d.period() < 0 || d.period() != spot.right(time).index())
                        && isLastFigure(d, spot));
        if (moved.isPresent()) {
            // "rose by 1.9 percent (A in January-July 2024)": what it rose from.
            Frame frame = moved.get().frame().withPeriod(spot.right(time).index());
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id()));
        }
        Optional<Draft> newer = spot.previous()
                .filter(d -> spot.isPercent()
                        && spot.right(time).is(Chunk.Kind.PERIOD)
                        && spot.right(time + 1).is(Cue.CLOSE)
                        && (d.form() == Draft.Form.SHARE || d.form() == Draft.Form.RATE)
                        && isLastFigure(d, spot));
        return newer.map(d -> spot.draft(
                        d.form(),
                        Draft.Role.EARLIER,
                        d.frame().withPeriod(spot.right(time).index()),
                        d.sense(),
                        INFO.id())
                .withActor(d.actor())
                .withWhole(d.whole())
                .withPartner(d.partner()));
    }

    /** Whether no other figure stands between that of a draft and the bracket, and no clause begins there. */
    private static boolean isLastFigure(Draft draft, Spot spot) {
        for (int i = spot.leftAt() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                return chunk.index() == draft.quantity();
            }
            if (chunk.is(Cue.SEMICOLON) || chunk.is(Cue.CLOSE) || chunk.is(Cue.WHILE)) {
                return false;
            }
        }
        return false;
    }

    private static Sense wayOf(Chunk adjective) {
        return adjective.is(Cue.UP) || adjective.is(Cue.RISE) || adjective.is("higher")
                ? Sense.INCREASE
                : adjective.is(Cue.DOWN) || adjective.is(Cue.FALL) || adjective.is("lower")
                        ? Sense.DECREASE
                        : Sense.NONE;
    }

    /** "driven by increased exports from Chile (9 per cent) and Peru (7 per cent)": by how much those of each rose. */
    private static Optional<Draft> ofMovedExports(Spot spot) {
        int area = spot.leftAt() - 1;
        if (!spot.isPercent() || area < 2 || !spot.chunks().get(area).is(Chunk.Kind.AREA)) {
            return Optional.empty();
        }
        Optional<Phrase> exports = spot.phrases().stream()
                .filter(p -> p.first() > 0
                        && p.first() + 1 < area
                        && p.frame().measure() == Measure.EXPORTS
                        && spot.chunks().get(p.first() + 1).is(Cue.FROM))
                .findFirst();
        Sense sense = exports.map(p -> wayOf(spot.chunks().get(p.first() - 1))).orElse(Sense.NONE);
        boolean isFirst = exports.isPresent() && spot.previous().isEmpty();
        boolean isNext = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()) && d.form() == Draft.Form.RATE)
                .isPresent();
        if (sense == Sense.NONE || !(isFirst || isNext)) {
            return Optional.empty();
        }
        Frame frame = exports.get().frame().withReporter(spot.areaAt(area).orElse(Slot.NO_AREA));
        return Optional.of(spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, frame, sense, INFO.id())
                .withActor(Slot.NO_AREA));
    }

    /** "exports up 19.4% (A then)", "a record B (A then)": the figure of the time that the one before is compared with. */
    private static Optional<Draft> then(Spot spot) {
        Frame frame = spot.before().get(spot.indexOfPrevious()).frame();
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id())
                .withPartner(spot.indexOfPrevious()));
    }

    /**
     * "exports (A) were lower than imports (B)", "Of Qatar's exports (A), gas made up B": the bracket tells of the flow that it
     * stands behind.
     */
    private static Optional<Draft> comparedFlow(Spot spot) {
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        boolean isOpening = spot.chunks().get(0).is(Cue.OF) && spot.before().isEmpty();
        int end = spot.leftAt() - 1;
        boolean isBehindTime = isOpening && end > 1 && spot.chunks().get(end).is(Chunk.Kind.PERIOD);
        end -= !isBehindTime ? 0 : spot.chunks().get(end - 1).is(Cue.IN) ? 2 : 1;
        int noun = end;
        return spot.phraseEndingAt(spot.leftAt() - 1)
                .or(() -> spot.phraseEndingAt(noun))
                .filter(p -> p.isOblique()
                        && !p.isVerb()
                        && (isOpening || isBehindThan(spot, p.first()))
                        && (p.frame().measure() == Measure.EXPORTS || p.frame().measure() == Measure.IMPORTS))
                .map(p -> spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, p.frame(), Sense.NONE, INFO.id()));
    }

    /** "a balance of A (exports, B; imports, C)": each flow stands before its figure. */
    private static Optional<Draft> labelled(Spot spot) {
        if (spot.left() != Cue.COMMA || !spot.isAmount() || spot.before().isEmpty()) {
            return Optional.empty();
        }
        Frame before = spot.before().get(spot.indexOfPrevious()).frame();
        return spot.phraseEndingAt(spot.leftAt() - 1)
                .filter(p -> p.first() > 0
                        && p.frame().isTrade()
                        && (spot.chunks().get(p.first() - 1).is(Cue.OPEN)
                                || (spot.chunks().get(p.first() - 1).is(Cue.SEMICOLON)
                                        && isWithin(spot, p.first() - 1))))
                .map(p -> p.frame().partner().value().isStated()
                        ? p.frame()
                        : p.frame().withPartner(before.partner()).withReporter(before.reporter()))
                .map(f -> spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, f, f.sense(), INFO.id()));
    }

    /** "was four times the surplus of the first week (A)": what was taken so many times, which a noun phrase names. */
    private static Optional<Draft> ofMultiplied(Spot spot) {
        int multiple = figureBefore(spot);
        boolean isTimes = spot.isAmount()
                && multiple > 0
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.MULTIPLE
                                && d.quantity() == spot.chunks().get(multiple).index())
                        .isPresent();
        int noun = multiple + 1;
        while (isTimes && spot.chunks().get(noun).is(Cue.FILLER)) {
            noun++;
        }
        int first = noun;
        return isTimes
                ? spot.phraseStartingAt(first)
                        .filter(p -> p.frame().isTrade())
                        .map(p -> spot.draft(
                                Draft.Form.LEVEL,
                                Draft.Role.EARLIER,
                                p.frame(),
                                p.frame().sense(),
                                INFO.id()))
                : Optional.empty();
    }

    private static int figureBefore(Spot spot) {
        int figure = spot.leftAt() - 1;
        while (figure > 0 && !spot.chunks().get(figure).is(Chunk.Kind.QUANTITY)) {
            figure--;
        }
        return figure;
    }

    private static boolean isBehindThan(Spot spot, int phrase) {
        int at = phrase - 1;
        while (at > 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            at--;
        }
        return at >= 0 && spot.chunks().get(at).text().endsWith("than");
    }

    /** "declined from $3.93 billion to $3.36 billion (14.5%)": by how much it declined. */
    private static boolean isOfMotion(Spot spot) {
        if (!spot.isPercent() || spot.before().size() < 2 || spot.state().motion() == Sense.NONE) {
            return false;
        }
        Draft level = spot.before().get(spot.indexOfPrevious());
        Draft start = spot.before().get(spot.before().size() - 2);
        return isRightAfterFigure(spot)
                && level.phrasing().equals("rose-to")
                && start.phrasing().equals("from-earlier")
                && start.quantity() < level.quantity();
    }

    /** "chemicals ($11.4 billion; 21.8%)", "Estonia (€195 million, 11.6%)": level and share in one bracket. */
    private static boolean isSecondOfBracket(Spot spot) {
        int mark = spot.leftAt();
        boolean isMark = (spot.left() == Cue.SEMICOLON || spot.left() == Cue.COMMA)
                && mark > 1
                && spot.chunks().get(mark - 1).is(Chunk.Kind.QUANTITY)
                && (spot.isPercent() || spot.isAmount())
                && !spot.before().isEmpty();
        if (!isMark) {
            return false;
        }
        int open = mark - 2;
        while (open > 0 && spot.chunks().get(open).is(Cue.FILLER)) {
            open--;
        }
        Draft.Form wanted = spot.isPercent() ? Draft.Form.LEVEL : Draft.Form.SHARE;
        return spot.chunks().get(open).is(Cue.OPEN)
                && spot.before().get(spot.indexOfPrevious()).form() == wanted;
    }

    /** "(May 2025: $107.7 billion)", "(in the first half of 2024 – 96.5 million)": the figure of another time. */
    private static Optional<Draft> dated(Spot spot) {
        int time = spot.leftAt() - 1;
        boolean isDated = time > 0
                && (spot.left() == Cue.COLON
                        || spot.left() == Cue.DASH
                        || spot.chunks().get(spot.leftAt()).is("-"))
                && spot.chunks().get(time).is(Chunk.Kind.PERIOD)
                && spot.isAmount()
                && spot.lastMain(Draft.Form.LEVEL) >= 0;
        if (!isDated) {
            return Optional.empty();
        }
        int open = time - 1;
        while (open > 0
                && (spot.chunks().get(open).is(Cue.IN)
                        || spot.chunks().get(open).is(Cue.FILLER))) {
            open--;
        }
        if (!spot.chunks().get(open).is(Cue.OPEN) && !isWithin(spot, open)) {
            return Optional.empty();
        }
        Draft main = spot.before().get(spot.lastMain(Draft.Form.LEVEL));
        Frame frame = main.frame().withPeriod(spot.chunks().get(time).index());
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id()));
    }

    /** "(28.9 percent of the total; 2024: $7.7 billion)": behind a mark in a bracket that is open. */
    private static boolean isWithin(Spot spot, int mark) {
        if (!spot.chunks().get(mark).is(Cue.SEMICOLON)
                && !spot.chunks().get(mark).is(Cue.COMMA)) {
            return false;
        }
        int at = mark - 1;
        while (at >= 0 && !spot.chunks().get(at).is(Cue.OPEN)) {
            if (spot.chunks().get(at).is(Cue.CLOSE)) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }

    /** "vehicles ($38.9 million) and fruit ($27.5 million)": the goods that a list tells the figures of. */
    private static Optional<Draft> item(Spot spot) {
        int last = spot.leftAt() - 1;
        boolean isItem = last >= 0
                && spot.isAmount()
                && (spot.chunks().get(last).is(Chunk.Kind.PRODUCT) || isNounOfList(spot, last))
                && spot.subject().isStated()
                && spot.subject().isTrade();
        if (!isItem) {
            return Optional.empty();
        }
        Slot<Product> goods = ListedGoods.named(spot.chunks(), ListedGoods.first(spot, last), last);
        Frame frame = spot.subject().withProduct(goods);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    /** "Electrical conductors ($94 million), scrap ($71 million) and paper ($58 million) were": goods that no lexicon knows. */
    private static boolean isNounOfList(Spot spot, int at) {
        boolean isFirst =
                spot.subject().span().start() == spot.chunks().get(0).span().start();
        Chunk noun = spot.chunks().get(at);
        return isFirst
                && noun.is(Chunk.Kind.WORD)
                && Character.isLetter(noun.text().charAt(0));
    }

    private static boolean isRightAfterFigure(Spot spot) {
        int at = spot.leftAt() - 1;
        while (at >= 0
                && (spot.chunks().get(at).is(Chunk.Kind.WORD)
                        || spot.chunks().get(at).is(Chunk.Kind.PRODUCT)
                        || spot.chunks().get(at).is(Chunk.Kind.MEASURE)
                        || spot.chunks().get(at).is("'s")
                        || spot.chunks().get(at).is(Cue.RISE)
                        || spot.chunks().get(at).is(Cue.FALL)
                        || spot.chunks().get(at).is(Cue.OF)
                        || spot.chunks().get(at).is(Cue.PRONOUN)
                        || spot.chunks().get(at).is(Cue.TOTAL)
                        || spot.chunks().get(at).is(Cue.OF_WHICH)
                        || spot.chunks().get(at).is(Cue.FILLER))) {
            at--;
        }
        return at >= 0 && spot.chunks().get(at).is(Chunk.Kind.QUANTITY);
    }
}
