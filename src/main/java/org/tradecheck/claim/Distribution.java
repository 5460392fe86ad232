package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * Deals figures out to what they belong to one by one: "exports to the EU and Taiwan climbed 14.4 and 41.7 percent,
 * respectively"; "imports totalled A and exports B, compared with C and D".
 */
final class Distribution {

    /** A part that the text does not name, or that no lexicon knows. */
    private static final Slot<Product> PART = new Slot<>(new Product("a part"), Evidence.EXPLICIT, Span.NONE);

    private final ClauseScan.Scanned scanned;
    private final List<Draft> drafts;

    private Distribution(ClauseScan.Scanned scanned) {
        this.scanned = scanned;
        this.drafts = new ArrayList<>(scanned.drafts());
    }

    static ClauseScan.Scanned dealt(ClauseScan.Scanned scanned) {
        if (scanned.drafts().size() < 2) {
            return scanned;
        }
        Distribution distribution = new Distribution(scanned);
        distribution.levelsInFront();
        distribution.levelsOfShares();
        distribution.sharesOfLevels();
        distribution.flowsOfOthers();
        distribution.sharesOfWhole();
        distribution.sumsOfFlows();
        distribution.flowsApart();
        distribution.comparisons();
        distribution.sumsOfLists();
        distribution.inOrder();
        return new ClauseScan.Scanned(
                scanned.mentions(),
                scanned.chunks(),
                scanned.phrases(),
                List.copyOf(distribution.drafts),
                scanned.sides(),
                scanned.actor(),
                scanned.role());
    }

    /**
     * "bring in $187 million, or 51.7% of our exports", "fish, at $187 million, made up 51.7% of exports": the whole says
     * what the level measures.
     */
    private void levelsOfShares() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft level = drafts.get(i);
            Draft share = drafts.get(i + 1);
            boolean isOpen = level.form() == Draft.Form.LEVEL
                    && level.frame().measure() == Measure.OTHER
                    && !level.frame().isTrade();
            boolean isApposed = share.phrasing().equals("share-of-whole")
                    && (level.cue() == Cue.AT
                            || (isToldOf(level, share)
                                    && !Pointer.pointsBack(
                                            share.whole().reporter().value())))
                    && level.frame().product().equals(share.frame().product());
            if (isOpen
                    && share.form() == Draft.Form.SHARE
                    && (share.partner() == i || isApposed)
                    && share.whole().isTrade()
                    && share.whole().isStated()) {
                Frame whole = share.whole();
                Frame part = level.frame()
                        .withMeasure(whole.measure(), whole.sense())
                        .withReporter(whole.reporter())
                        .withPartner(whole.partner())
                        .withSpan(whole.span());
                boolean isUnnamed =
                        part.product().value().isAll() && !level.actor().value().isStated();
                drafts.set(i, level.withFrame(isUnnamed ? part.withProduct(PART) : part));
            }
        }
    }

    /** "Kenya imported $5 billion of fuels, 24% of its imports": a share of the flow right behind an amount is that amount's. */
    private void sharesOfLevels() {
        Chunks chunks = scanned.chunks();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft level = drafts.get(i);
            Draft share = drafts.get(i + 1);
            Frame part = level.frame();
            boolean isPart = level.form() == Draft.Form.LEVEL
                    && level.role() == Draft.Role.MAIN
                    && part.isTrade()
                    && (!part.product().value().isAll()
                            || part.partner().value().isStated());
            boolean isOpen = share.phrasing().equals("share-of-whole")
                    && share.partner() < 0
                    && share.frame().product().value().isAll()
                    && !share.frame().partner().value().isStated()
                    && share.actor().equals(level.actor())
                    && share.namesFlowOfWhole()
                    && share.whole().measure() == part.measure()
                    && share.whole().product().value().isAll();
            int comma = chunkOf(share) - 1;
            while (comma > 0 && chunks.get(comma).is(Cue.FILLER)) {
                comma--;
            }
            if (isPart && isOpen && chunks.get(comma).is(Cue.COMMA) && comma > chunkOf(level)) {
                drafts.set(
                        i + 1,
                        share.withFrame(part.withShare(share.frame().share())).withPartner(i));
            }
        }
    }

    /** "Supplies from China came to $12 billion, or 44% of all imports": what others sell is what is imported from them. */
    private void flowsOfOthers() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft level = drafts.get(i);
            Draft share = drafts.get(i + 1);
            Frame part = level.frame();
            Measure whole = share.whole().measure();
            boolean isOfOther = level.form() == Draft.Form.LEVEL
                    && part.isWeak()
                    && (part.measure() == Measure.EXPORTS || part.measure() == Measure.IMPORTS)
                    && part.reporter().value().isStated()
                    && !part.partner().value().isStated();
            boolean isTurned = share.form() == Draft.Form.SHARE
                    && share.partner() == i
                    && share.namesFlowOfWhole()
                    && (whole == Measure.EXPORTS || whole == Measure.IMPORTS)
                    && whole != part.measure()
                    && !share.whole().reporter().value().equals(part.reporter().value());
            if (isOfOther && isTurned) {
                Frame turned = part.withMeasure(whole, Sense.NONE)
                        .withPartner(part.reporter())
                        .withReporter(Slot.NO_AREA);
                drafts.set(i, level.withFrame(turned).withActor(Slot.NO_AREA));
                drafts.set(i + 1, share.withFrame(turned).withActor(Slot.NO_AREA));
            }
        }
    }

    /** "Poultry made up $2 billion, which is 38% of exports": between the two stands nothing that could have the share instead. */
    private boolean isToldOf(Draft level, Draft share) {
        Chunks chunks = scanned.chunks();
        int from = chunkOf(level) + 1;
        boolean isSetOff = chunks.get(from).is(Cue.COMMA);
        for (int i = from + 1; isSetOff && i < chunkOf(share); i++) {
            Chunk chunk = chunks.get(i);
            isSetOff = chunk.is(Chunk.Kind.WORD)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Cue.STATE)
                    || chunk.is(Cue.SHARE_VERB);
        }
        return isSetOff;
    }

    /** "At $2 billion, copper made up 44% of exports": what opens the sentence is the amount of what follows. */
    private void levelsInFront() {
        Chunks chunks = scanned.chunks();
        Draft level = drafts.get(0);
        Draft share = drafts.get(1);
        int at = chunkOf(level);
        boolean isInFront = (chunks.get(0).is(Cue.AT) || chunks.get(0).is(Cue.WITH))
                && level.form() == Draft.Form.LEVEL
                && level.role() == Draft.Role.MAIN
                && chunks.get(at + 1).is(Cue.COMMA)
                && level.frame().product().value().isAll()
                && !level.frame().partner().value().isStated()
                && (!level.actor().value().isStated() || level.actor().equals(share.actor()));
        Slot<Product> goods = share.frame().product();
        boolean isOfNext = share.form() == Draft.Form.SHARE
                && share.role() == Draft.Role.MAIN
                && share.whole().isTrade()
                && (!level.frame().isTrade()
                        || level.frame().measure() == share.whole().measure())
                && !(goods.value().isAll() && !share.actor().value().isStated());
        if (isInFront && isOfNext) {
            Frame frame = level.frame().isTrade()
                    ? level.frame()
                    : share.frame()
                            .withMeasure(share.whole().measure(), share.whole().sense())
                            .withSpan(share.whole().span());
            drafts.set(0, level.withFrame(frame.withProduct(goods)).ofActor(share));
            drafts.set(1, share.withPartner(0));
        }
    }

    /** "Gold accounted for 57%, oil for 19% and cocoa for 9% of exports": the whole is said once, behind the last. */
    private void sharesOfWhole() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft last = drafts.get(i);
            Draft share = drafts.get(i - 1);
            boolean isListed = last.form() == Draft.Form.SHARE
                    && last.role() == Draft.Role.MAIN
                    && last.whole().isStated()
                    && share.form() == Draft.Form.SHARE
                    && share.role() == Draft.Role.MAIN
                    && share.phrasing().equals("share-verb")
                    && share.partner() < 0
                    && share.clause() == last.clause()
                    && !share.whole().isStated()
                    // "which made up 11.5% and 10.7% of the total" deals them out to what stands before.
                    && (scanned.chunks().has(Cue.RESPECTIVELY) || !isJoined(chunkOf(share), chunkOf(last)));
            if (isListed) {
                drafts.set(i - 1, share.withWhole(last.whole()));
            }
        }
    }

    /** "Gold with 21% and tea with 18% made up 39% of exports": what they make up is of all that the list has told. */
    private void sumsOfLists() {
        for (int i = 2; i < drafts.size(); i++) {
            Draft sum = drafts.get(i);
            List<Draft> list = drafts.subList(0, i);
            boolean isSum = sum.form() == Draft.Form.SHARE
                    && sum.role() == Draft.Role.MAIN
                    && sum.cue() == Cue.SHARE_VERB
                    && list.stream().allMatch(d -> d.form() == Draft.Form.SHARE && d.role() == Draft.Role.MAIN);
            if (!isSum || !isOneList(list) || hasMark(list.get(i - 1), sum)) {
                continue;
            }
            if (list.stream().allMatch(d -> d.phrasing().equals("goods-share"))) {
                drafts.set(
                        i,
                        sum.withFrame(sum.frame()
                                .withProduct(Slot.explicit(
                                        Product.SEVERAL, sum.frame().product().origin()))));
            } else if (list.stream().allMatch(d -> d.phrasing().equals("area-figure"))) {
                List<Area> all = list.stream().map(d -> d.actor().value()).toList();
                drafts.set(
                        i,
                        sum.withActor(
                                Slot.explicit(JoinedAreas.of(all), sum.actor().origin())));
            }
        }
    }

    /** Whether nothing but names, marks and "and" stands between the figures of a list. */
    private boolean isOneList(List<Draft> list) {
        for (int i = chunkOf(list.get(0)) + 1; i < chunkOf(list.get(list.size() - 1)); i++) {
            Chunk chunk = scanned.chunks().get(i);
            boolean isOfList = chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Chunk.Kind.WORD)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.OPEN)
                    || chunk.is(Cue.CLOSE)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.AND)
                    || chunk.is(Cue.WITH)
                    || chunk.is(Cue.AT);
            if (!isOfList) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause ends between two figures. */
    private boolean hasMark(Draft one, Draft other) {
        for (int i = chunkOf(one) + 1; i < chunkOf(other); i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Cue.AND)) {
                return true;
            }
        }
        return false;
    }

    /** "We already have $39 million, of which exports are $5 million and imports $34 million": what both make up is trade. */
    private void sumsOfFlows() {
        for (int i = 0; i + 2 < drafts.size(); i++) {
            Draft sum = drafts.get(i);
            int next = i + 1;
            while (next + 2 < drafts.size() && drafts.get(next).isChange()) {
                next++;
            }
            boolean isOpen = sum.form() == Draft.Form.LEVEL
                    && !sum.frame().isTrade()
                    && sum.frame().measure() == Measure.OTHER
                    && sum.frame().product().value().isAll();
            if (isOpen && next + 1 < drafts.size() && isDivided(i, next)) {
                Frame one = drafts.get(next).frame();
                drafts.set(
                        i,
                        sum.withFrame(sum.frame()
                                .withMeasure(Measure.TURNOVER, Sense.NONE)
                                .withPartner(one.partner())
                                .withSpan(one.span())));
            }
        }
    }

    /** "Imports outpaced exports, at A against B": two flows of one time, in their order. */
    private void flowsApart() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            // "Imports exceeded exports by A, after B" tells how far apart they were.
            boolean isSet = other.isSetAgainst(one, i) && !one.phrasing().equals("flows-apart");
            List<Phrase> flows = isSet ? apart(chunkOf(one), chunkOf(other)) : List.of();
            if (flows.size() == 2) {
                drafts.set(i, one.withFrame(flows.get(0).frame()));
                drafts.set(
                        i + 1,
                        other.withFrame(flows.get(1).frame())
                                .withRole(Draft.Role.MAIN)
                                .withPeriod(flows.get(1).frame().period())
                                .withPartner(-1));
            }
        }
    }

    /** The two flows of which one is said to exceed the other, and no figure of either; empty if there are none. */
    private List<Phrase> apart(int figure, int second) {
        List<Phrase> found = subjectsBefore(figure, 2);
        if (found.isEmpty()
                || !areFlows(
                        found.get(0).frame().measure(), found.get(1).frame().measure())) {
            return List.of();
        }
        boolean hasVerb = false;
        for (int i = found.get(0).last() + 1; i < figure; i++) {
            Chunk chunk = scanned.chunks().get(i);
            boolean isBetween = i < found.get(1).first();
            hasVerb |= isBetween && (chunk.is(Cue.SURPASS) || chunk.is(Cue.PASSED));
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return List.of();
            }
        }
        for (int i = second + 1; i < scanned.chunks().size() && hasVerb; i++) {
            hasVerb = !scanned.chunks().get(i).is(Chunk.Kind.PERIOD);
        }
        return hasVerb ? List.of(alike(found.get(0), found.get(1)), alike(found.get(1), found.get(0))) : List.of();
    }

    /** Whether "of which" and both flows stand behind a figure. */
    private boolean isDivided(int sum, int first) {
        Measure one = drafts.get(first).frame().measure();
        Measure two = drafts.get(first + 1).frame().measure();
        boolean isBoth = (one == Measure.EXPORTS && two == Measure.IMPORTS)
                || (one == Measure.IMPORTS && two == Measure.EXPORTS);
        boolean hasOf = false;
        for (int i = chunkOf(drafts.get(sum)) + 1; isBoth && i < chunkOf(drafts.get(first + 1)); i++) {
            hasOf |= scanned.chunks().get(i).is(Cue.OF_WHICH);
        }
        return hasOf;
    }

    /** Older figures in the order of the current ones, where the older ones do not name their measure. */
    private void comparisons() {
        int at = 0;
        while (at < drafts.size()) {
            if (!isUnnamedEarlier(at)) {
                at++;
                continue;
            }
            int end = at;
            while (end < drafts.size() && isUnnamedEarlier(end)) {
                end++;
            }
            List<Integer> mains = mainsBefore(at, end - at);
            if (end - at >= 2 && mains.size() == end - at && haveDifferentFrames(mains) && !haveOwnTimes(at, end)) {
                for (int i = at; i < end; i++) {
                    Draft main = drafts.get(mains.get(i - at));
                    drafts.set(
                            i,
                            drafts.get(i)
                                    .withFrame(main.frame().withPeriod(-1))
                                    .withSense(main.sense())
                                    .withPartner(mains.get(i - at)));
                }
            }
            at = end;
        }
    }

    private boolean isUnnamedEarlier(int at) {
        Draft draft = drafts.get(at);
        return draft.role() == Draft.Role.EARLIER
                && draft.form() == Draft.Form.LEVEL
                && (draft.phrasing().equals("against-earlier")
                        || draft.phrasing().equals("and-continues")
                        || draft.phrasing().equals("from-earlier"));
    }

    /** Each has a time of its own behind it: then they are one series. */
    private boolean haveOwnTimes(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            int start = chunkOf(drafts.get(i));
            int end = chunkOf(drafts.get(i + 1));
            for (int c = start; c < end; c++) {
                if (scanned.chunks().get(c).is(Chunk.Kind.PERIOD)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int chunkOf(Draft draft) {
        return scanned.chunks().placeOf(Chunk.Kind.QUANTITY, draft.quantity());
    }

    private List<Integer> mainsBefore(int at, int count) {
        List<Integer> mains = new ArrayList<>();
        for (int i = at - 1; i >= 0 && mains.size() < count; i--) {
            if (drafts.get(i).role() == Draft.Role.MAIN && drafts.get(i).form() == Draft.Form.LEVEL) {
                mains.add(0, i);
            } else if (drafts.get(i).role() == Draft.Role.EARLIER) {
                break;
            }
        }
        return mains;
    }

    private boolean haveDifferentFrames(List<Integer> mains) {
        Frame first = drafts.get(mains.get(0)).frame();
        Frame last = drafts.get(mains.get(mains.size() - 1)).frame();
        return first.measure() != last.measure()
                || !first.product().value().equals(last.product().value())
                || !first.partner().value().equals(last.partner().value());
    }

    /**
     * Figures in the order of what they are of. Where no "respectively" says so, what is listed and the figures must each be
     * joined by nothing but commas and "and": "Chad and Mali bought goods for A and B".
     */
    private void inOrder() {
        int at = 0;
        while (at < drafts.size()) {
            boolean isSaid = isSaidOf(chunkOf(drafts.get(at)));
            List<Integer> run = runFrom(at, isSaid);
            int last = run.get(run.size() - 1);
            boolean isLevel = drafts.get(at).form() == Draft.Form.LEVEL;
            boolean isDealt = isLevel
                    && drafts.get(at).frame().measure()
                            != drafts.get(last).frame().measure();
            if (run.size() >= 2 && !isDealt && (isSaid || !dealToLevels(run))) {
                deal(run, isSaid);
            }
            at = last + 1;
        }
    }

    /**
     * "Imports were A and exports B, an increase of 2% and 6%", "coal earned A and gold B, C and D less than in 2022": two changes
     * side by side are of the two levels before them, be it said or not.
     *
     * @return whether they are
     */
    private boolean dealToLevels(List<Integer> run) {
        List<Draft> levels = drafts.subList(0, run.get(0)).stream()
                .filter(d ->
                        d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN && !isBracketBetween(0, chunkOf(d)))
                .toList();
        boolean areDealt = run.size() == 2
                && levels.size() == 2
                && run.stream().allMatch(i -> drafts.get(i).isChange())
                && levels.stream().allMatch(l -> l.frame().isTrade())
                && !isOfSame(levels.get(0).frame(), levels.get(1).frame());
        for (int i = 0; areDealt && i < 2; i++) {
            Draft level = levels.get(i);
            drafts.set(
                    run.get(i),
                    drafts.get(run.get(i))
                            .withFrame(level.frame().withPeriod(-1))
                            .withActor(level.actor()));
        }
        return areDealt;
    }

    private static boolean isOfSame(Frame one, Frame other) {
        return one.measure() == other.measure()
                && one.product().value().equals(other.product().value())
                && one.partner().value().equals(other.partner().value())
                && one.reporter().value().equals(other.reporter().value());
    }

    /** Whether nothing but commas and "and" stands between two chunks. */
    private boolean isJoined(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (!chunk.is(Cue.AND) && !chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return second > first + 1;
    }

    /** The figures of one list: "A (26%), B (12%) and C (11%), respectively" is a list of three. */
    private List<Integer> runFrom(int first, boolean isSaid) {
        List<Integer> run = new ArrayList<>();
        run.add(first);
        int next = first + 1;
        while (next < drafts.size()) {
            int last = run.get(run.size() - 1);
            boolean isOver = isSaid && isSaidBetween(chunkOf(drafts.get(last)), chunkOf(drafts.get(next)));
            if (isOver || isFollowed(chunkOf(drafts.get(last)), chunkOf(drafts.get(next)))) {
                break;
            }
            boolean isNext = isRun(drafts.get(first), drafts.get(next))
                    && (isSaid || isJoined(chunkOf(drafts.get(last)), chunkOf(drafts.get(next))));
            if (isNext) {
                run.add(next);
            } else if (!isSaid || !isInBracketBehind(next, last)) {
                break;
            }
            next++;
        }
        return run;
    }

    /** "A and B respectively, growing by C and D": lists go on in the order of the one before, unless another clause begins. */
    private boolean isSaidOf(int first) {
        Chunks chunks = scanned.chunks();
        int said = chunks.hasFrom(first, Cue.RESPECTIVELY) ? first : first - 1;
        while (said >= 0 && said < first && !chunks.get(said).is(Cue.RESPECTIVELY)) {
            boolean isOther = chunks.get(said).is(Cue.WHILE) || chunks.get(said).is(Cue.SEMICOLON);
            said = isOther ? -1 : said - 1;
        }
        return said >= 0;
    }

    /** "A, B and C, respectively, a combined D": the list is over. */
    private boolean isSaidBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scanned.chunks().get(i).is(Cue.RESPECTIVELY)) {
                return true;
            }
        }
        return false;
    }

    /** "A, followed by Chad and Mali with B and C respectively": behind the leader a list begins. */
    private boolean isFollowed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scanned.chunks().get(i).is("followed")) {
                return true;
            }
        }
        return false;
    }

    /** The share or rate in a bracket right behind its amount. */
    private boolean isInBracketBehind(int share, int level) {
        int at = chunkOf(drafts.get(share));
        Draft.Form form = drafts.get(share).form();
        boolean isOfLevel = form == Draft.Form.SHARE && drafts.get(share).partner() == level;
        boolean isOfChange = form == Draft.Form.RATE && drafts.get(level).form() == Draft.Form.ABSOLUTE;
        return share == level + 1 && (isOfLevel || isOfChange) && isBracketBetween(chunkOf(drafts.get(level)), at);
    }

    private boolean isRun(Draft first, Draft next) {
        Kind kind = scanned.mentions().quantities().get(first.quantity()).kind();
        Kind other = scanned.mentions().quantities().get(next.quantity()).kind();
        return first.form() == next.form()
                && first.role() == next.role()
                && first.clause() == next.clause()
                && kind == other
                && !isBracketBetween(chunkOf(first), chunkOf(next));
    }

    /** "changes of +3.6% and +3.5%, respectively (-1.0% and +3.2% in January)": the bracket is a list of its own. */
    private boolean isBracketBetween(int from, int to) {
        boolean isOpen = false;
        for (int i = from; i < to; i++) {
            isOpen |= scanned.chunks().get(i).is(Cue.OPEN);
            isOpen &= !scanned.chunks().get(i).is(Cue.CLOSE);
        }
        return isOpen;
    }

    private void deal(List<Integer> run, boolean isSaid) {
        if (isSaid && areOlderOfOne(run)) {
            return;
        }
        int count = run.size();
        int from = run.get(0);
        Frame frame = drafts.get(from).frame();
        List<Area> partners = frame.partners();
        Slot<Area> actor = drafts.get(from).actor();
        String[] actors = actor.value().code().split("\\+");
        String[] owners = frame.reporter().value().code().split("\\+");
        List<Phrase> subjects = isSaid
                ? subjectsBefore(chunkOf(drafts.get(from)), count)
                : flowsBefore(chunkOf(drafts.get(from)), count);
        List<Slot<Product>> products = productsBefore(chunkOf(drafts.get(from)), count, isSaid);
        List<Integer> periods = isSaid ? periodsOf(count) : List.of();
        List<Slot<Area>> others =
                isSaid ? areasBehind(chunkOf(drafts.get(run.get(count - 1))), frame.measure()) : List.of();
        List<Slot<Area>> listed = isSaid && drafts.get(from).phrasing().equals("area-figure")
                ? areasBefore(chunkOf(drafts.get(from)))
                : List.of();
        List<Draft> mains = drafts.subList(0, from).stream()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                .toList();
        for (int i = 0; i < count; i++) {
            int at = run.get(i);
            Draft draft = drafts.get(at);
            if (isSaid && isOfSharesBefore(from, count)) {
                // "Finland (15%) and Latvia (12%), to which A and B were sent, respectively"
                Draft share = drafts.get(from - count + i);
                draft = draft.withFrame(frame.withPartner(Slot.NO_AREA)).withActor(share.actor());
                drafts.set(from - count + i, share.withPartner(at));
            } else if (actors.length == count) {
                // "The USA, China and Germany absorbed A, B and C respectively".
                draft = drafts.get(from)
                        .ofQuantity(draft.quantity())
                        .withActor(new Slot<>(new Area(actors[i]), actor.evidence(), actor.origin()));
            } else if (listed.size() == count) {
                // "followed by Chad and Mali with A and B respectively"
                draft = drafts.get(from).ofQuantity(draft.quantity()).withActor(listed.get(i));
            } else if (others.size() == count) {
                draft = draft.withFrame(frame.withPartner(others.get(i)));
            } else if (partners.size() == count) {
                draft = draft.withFrame(frame.withPartner(
                        Slot.explicit(partners.get(i), frame.partner().origin())));
            } else if (isSaid && owners.length == count) {
                // "Exports of Chile, Peru and Cuba fell by A, B and C, respectively"
                draft = draft.withFrame(frame.withReporter(
                        Slot.explicit(new Area(owners[i]), frame.reporter().origin())));
            } else if (subjects.size() == count) {
                Frame each = subjects.get(i).frame();
                boolean isShare = draft.form() == Draft.Form.SHARE && frame.share();
                // "its share in exports and imports": each flow, and whose share it is.
                draft = isShare
                        ? draft.withFrame(frame.withMeasure(each.measure(), Sense.NONE))
                                .withWhole(draft.whole().withMeasure(each.measure(), Sense.NONE))
                        : draft.withFrame(each).withSense(draft.isChange() ? draft.sense() : each.sense());
            } else if (products.size() == count) {
                draft = draft.withFrame(frame.withProduct(products.get(i)));
            } else if (isSaid && mains.size() == count && (draft.isChange() || draft.form() == Draft.Form.SHARE)) {
                draft = draft.withFrame(mains.get(i).frame())
                        .withActor(mains.get(i).actor())
                        .withPartner(drafts.indexOf(mains.get(i)));
            } else if (isSaid && count == 4 && areQuarters()) {
                draft = draft.withQuarter(i + 1);
            } else if (periods.size() == count) {
                draft = draft.withFrame(frame.withPeriod(periods.get(i)));
            }
            drafts.set(at, draft);
            if (at + 1 < drafts.size() && isInBracketBehind(at + 1, at)) {
                Draft again = drafts.get(at + 1);
                Frame told = again.form() == Draft.Form.RATE
                        ? draft.frame()
                        : again.frame()
                                .withProduct(draft.frame().product())
                                .withPartner(draft.frame().partner());
                drafts.set(at + 1, again.withActor(draft.actor()).withFrame(told));
            }
        }
    }

    /**
     * "Imports fell to A from B in May and C a year earlier, and exports to D against E and F respectively": E and F are both of
     * exports, at the two times told before.
     */
    private boolean areOlderOfOne(List<Integer> run) {
        int main = drafts.get(run.get(0)).partner();
        boolean isOfOne = main >= 0
                && run.stream()
                        .allMatch(i -> drafts.get(i).role() == Draft.Role.EARLIER
                                && drafts.get(i).partner() == main);
        long older = !isOfOne
                ? 0
                : drafts.subList(0, main).stream()
                        .filter(d -> d.role() == Draft.Role.EARLIER && d.form() == Draft.Form.LEVEL)
                        .count();
        return older == run.size();
    }

    /** "Chad and Mali with A": the areas of the list that leads to a figure. */
    private List<Slot<Area>> areasBefore(int figure) {
        List<Slot<Area>> found = new ArrayList<>();
        Chunks chunks = scanned.chunks();
        int at = figure - 1;
        while (at > 0
                && (chunks.get(at).is(Cue.WITH)
                        || chunks.get(at).is(Cue.AT)
                        || chunks.get(at).is(Cue.FILLER))) {
            at--;
        }
        for (int i = at; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.AREA)) {
                Area area = scanned.mentions().areas().get(chunk.index()).area();
                found.add(0, Slot.explicit(area, chunk.span()));
            } else if (!chunk.is(Cue.COMMA) && !chunk.is(Cue.AND) && !chunk.is(Cue.FILLER)) {
                break;
            }
        }
        return found;
    }

    /** Whether as many shares stand before a list of amounts, each in the bracket of its area. */
    private boolean isOfSharesBefore(int from, int count) {
        boolean isListed = from >= count && drafts.get(from).form() == Draft.Form.LEVEL;
        for (int i = from - count; isListed && i < from; i++) {
            isListed = drafts.get(i).form() == Draft.Form.SHARE
                    && drafts.get(i).phrasing().equals("in-brackets")
                    && drafts.get(i).actor().value().isStated();
        }
        return isListed;
    }

    /** "surpluses of A and B with the United States and the European Union, respectively": the partners behind. */
    private List<Slot<Area>> areasBehind(int figure, Measure measure) {
        List<Slot<Area>> found = new ArrayList<>();
        Chunks chunks = scanned.chunks();
        int at = figure + 1;
        boolean isWay = at < chunks.size()
                && (chunks.get(at).is(Cue.WITH)
                        || chunks.get(at).is(Cue.TO) && measure == Measure.EXPORTS
                        || chunks.get(at).is(Cue.FROM) && measure == Measure.IMPORTS);
        for (int i = at + 1; isWay && i < chunks.size() && !chunks.get(i).is(Cue.RESPECTIVELY); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.AREA)) {
                Area area = scanned.mentions().areas().get(chunk.index()).area();
                found.add(Slot.explicit(area, chunk.span()));
            } else if (!chunk.is(Cue.COMMA) && !chunk.is(Cue.AND) && !chunk.is(Cue.FILLER)) {
                return List.of();
            }
        }
        return found;
    }

    private List<Phrase> subjectsBefore(int chunk, int count) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : scanned.phrases()) {
            if (phrase.last() < chunk && !phrase.isVerb()) {
                found.add(phrase);
            }
        }
        List<Phrase> flows = count == 2 ? joinedFlows(found) : List.of();
        if (!flows.isEmpty()) {
            return flows;
        }
        return found.size() >= count ? found.subList(found.size() - count, found.size()) : List.of();
    }

    /** "Exports and imports fell most in trade in services, by A and B respectively": the two flows, and not the trade. */
    private List<Phrase> joinedFlows(List<Phrase> found) {
        boolean isOfTrade =
                found.size() > 2 && found.get(found.size() - 1).frame().measure() == Measure.TURNOVER;
        for (int i = found.size() - 2; isOfTrade && i > 0; i--) {
            Phrase one = found.get(i - 1);
            Phrase other = found.get(i);
            boolean isPair = other.first() == one.last() + 2
                    && scanned.chunks().get(one.last() + 1).is(Cue.AND)
                    && areFlows(one.frame().measure(), other.frame().measure());
            if (isPair) {
                return List.of(one, other);
            }
        }
        return List.of();
    }

    /** "exports and imports rose 3% and 4%", "exports to and imports from Turkey were A and B": both flows, each with what the other says. */
    private List<Phrase> flowsBefore(int chunk, int count) {
        List<Phrase> found = count == 2 ? subjectsBefore(chunk, count) : List.of();
        if (found.isEmpty()) {
            return found;
        }
        Phrase one = found.get(0);
        Phrase other = found.get(1);
        int joint = one.last() + 1;
        // "exports to and imports from": the preposition waits for the area behind the other one.
        boolean isWay = joint < other.first()
                && (scanned.chunks().get(joint).is(Cue.TO)
                        || scanned.chunks().get(joint).is(Cue.FROM));
        joint += isWay ? 1 : 0;
        boolean isPair = joint == other.first() - 1
                && scanned.chunks().get(joint).is(Cue.AND)
                && areFlows(one.frame().measure(), other.frame().measure());
        for (int i = other.last() + 1; isPair && i < chunk; i++) {
            Chunk each = scanned.chunks().get(i);
            isPair = !each.is(Chunk.Kind.QUANTITY) && !each.is(Cue.SEMICOLON) && !each.is(Cue.WHILE);
        }
        return isPair ? List.of(alike(one, other), alike(other, one)) : List.of();
    }

    private static boolean areFlows(Measure one, Measure other) {
        return one != other && isFlow(one) && isFlow(other);
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.RE_EXPORTS;
    }

    private static Phrase alike(Phrase phrase, Phrase other) {
        Frame frame = phrase.frame();
        Frame model = other.frame();
        frame = frame.reporter().value().isStated() ? frame : frame.withReporter(model.reporter());
        frame = frame.partner().value().isStated() ? frame : frame.withPartner(model.partner());
        frame = frame.period() >= 0 ? frame : frame.withPeriod(model.period());
        return phrase.withFrame(frame);
    }

    /** The last goods before the figures; where nothing says "respectively", those of one list alone. */
    private List<Slot<Product>> productsBefore(int chunk, int count, boolean isSaid) {
        List<Slot<Product>> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < chunk; i++) {
            Chunk each = scanned.chunks().get(i);
            if (each.is(Chunk.Kind.QUANTITY)) {
                found.clear();
            } else if (each.is(Chunk.Kind.PRODUCT)) {
                if (!isSaid && !found.isEmpty() && !isJoined(last, i)) {
                    return List.of();
                }
                last = i;
                Product product =
                        scanned.mentions().products().get(each.index()).product();
                found.add(Slot.explicit(product, each.span()));
            }
        }
        List<Slot<Product>> listed = found.size() < count && !found.isEmpty() ? listedGoods(chunk) : List.of();
        if (listed.size() == count) {
            return listed;
        }
        boolean isEnough = isSaid ? found.size() >= count : found.size() == count;
        return isEnough ? found.subList(found.size() - count, found.size()) : List.of();
    }

    /** "tea, coffee and flowers": the last list before the figures, some of which no lexicon need know. */
    private List<Slot<Product>> listedGoods(int chunk) {
        List<Slot<Product>> found = new ArrayList<>();
        Chunks chunks = scanned.chunks();
        int at = chunk - 1;
        while (at > 1 && !(isName(at) && chunks.get(at - 1).is(Cue.AND))) {
            if (chunks.get(at).is(Chunk.Kind.QUANTITY)) {
                return List.of();
            }
            at--;
        }
        boolean goesOn = at > 1;
        while (goesOn) {
            found.add(
                    0,
                    Slot.explicit(
                            new Product(chunks.get(at).text()), chunks.get(at).span()));
            goesOn = at > 1
                    && isName(at - 2)
                    && (chunks.get(at - 1).is(Cue.COMMA) || (chunks.get(at - 1).is(Cue.AND) && found.size() == 1));
            at -= 2;
        }
        return found;
    }

    private boolean isName(int at) {
        Chunk chunk = scanned.chunks().get(at);
        return chunk.is(Chunk.Kind.PRODUCT)
                || (chunk.is(Chunk.Kind.WORD)
                        && chunk.text().length() > 2
                        && Character.isLetter(chunk.text().charAt(0)));
    }

    private boolean areQuarters() {
        for (int i = 0; i < scanned.chunks().size(); i++) {
            String word = scanned.chunks().get(i).text();
            if (word.equals("quarters") || word.equals("four quarters")) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> periodsOf(int count) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scanned.mentions().periods().size(); i++) {
            found.add(i);
        }
        return found.size() == count ? found : List.of();
    }
}
