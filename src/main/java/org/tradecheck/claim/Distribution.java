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
        distribution.levelsOfShares();
        distribution.sumsOfFlows();
        distribution.comparisons();
        distribution.inOrder(scanned.chunks().has(Cue.RESPECTIVELY));
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
            boolean isApposed = level.cue() == Cue.AT
                    && share.phrasing().equals("share-of-whole")
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
     * Figures in the order of what they are of.
     *
     * @param isSaid whether the sentence says "respectively"; without it, what is listed and the figures must each be
     *     joined by nothing but commas and "and": "Chad and Mali bought goods for A and B"
     */
    private void inOrder(boolean isSaid) {
        int at = 0;
        while (at < drafts.size()) {
            List<Integer> run = runFrom(at, isSaid);
            int last = run.get(run.size() - 1);
            boolean isLevel = drafts.get(at).form() == Draft.Form.LEVEL;
            boolean isDealt = isLevel
                    && drafts.get(at).frame().measure()
                            != drafts.get(last).frame().measure();
            if (run.size() >= 2 && !isDealt) {
                deal(run, isSaid);
            }
            at = last + 1;
        }
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

    /** The share in a bracket right behind its level. */
    private boolean isInBracketBehind(int share, int level) {
        int at = chunkOf(drafts.get(share));
        return share == level + 1
                && drafts.get(share).partner() == level
                && drafts.get(share).form() == Draft.Form.SHARE
                && isBracketBetween(chunkOf(drafts.get(level)), at);
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
        int count = run.size();
        int from = run.get(0);
        Frame frame = drafts.get(from).frame();
        List<Area> partners = frame.partners();
        Slot<Area> actor = drafts.get(from).actor();
        String[] actors = actor.value().code().split("\\+");
        List<Phrase> subjects = isSaid ? subjectsBefore(chunkOf(drafts.get(from)), count) : List.of();
        List<Slot<Product>> products = productsBefore(chunkOf(drafts.get(from)), count, isSaid);
        List<Integer> periods = isSaid ? periodsOf(count) : List.of();
        List<Slot<Area>> others =
                isSaid ? areasBehind(chunkOf(drafts.get(run.get(count - 1))), frame.measure()) : List.of();
        List<Draft> mains = drafts.subList(0, from).stream()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                .toList();
        for (int i = 0; i < count; i++) {
            int at = run.get(i);
            Draft draft = drafts.get(at);
            if (actors.length == count) {
                // "The USA, China and Germany absorbed A, B and C respectively".
                draft = drafts.get(from)
                        .ofQuantity(draft.quantity())
                        .withActor(new Slot<>(new Area(actors[i]), actor.evidence(), actor.origin()));
            } else if (others.size() == count) {
                draft = draft.withFrame(frame.withPartner(others.get(i)));
            } else if (partners.size() == count) {
                draft = draft.withFrame(frame.withPartner(
                        Slot.explicit(partners.get(i), frame.partner().origin())));
            } else if (subjects.size() == count) {
                Frame each = subjects.get(i).frame();
                draft = draft.withFrame(each).withSense(draft.isChange() ? draft.sense() : each.sense());
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
                Draft share = drafts.get(at + 1);
                drafts.set(
                        at + 1,
                        share.withActor(draft.actor())
                                .withFrame(share.frame()
                                        .withProduct(draft.frame().product())
                                        .withPartner(draft.frame().partner())));
            }
        }
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
        return found.size() >= count ? found.subList(found.size() - count, found.size()) : List.of();
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
        boolean isEnough = isSaid ? found.size() >= count : found.size() == count;
        return isEnough ? found.subList(found.size() - count, found.size()) : List.of();
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
