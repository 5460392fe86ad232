package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/**
 * Wholes and the parts that a sentence tells of them: "$9 billion, of which $5 billion was fuel". Parts of a part, and figures
 * that may as well stand beside the whole, are none of them.
 */
final class PartLists {

    private static final WordSet OF_IT = WordSet.of("of that", "of this", "of it", "of them", "of these");

    private final ClauseScan.Scanned scanned;
    private final List<Draft> drafts;
    private final List<Filled> filled;
    private final int first;
    private final int[] chunkOf;
    private final List<Link> links = new ArrayList<>();

    private PartLists(ClauseScan.Scanned scanned, List<Filled> filled, int first) {
        this.scanned = scanned;
        this.drafts = filled.stream().map(Filled::draft).toList();
        this.filled = filled;
        this.first = first;
        this.chunkOf = PeriodSeats.chunksOfFigures(scanned);
    }

    /**
     * The links from the wholes to their parts.
     *
     * @param first number of the claim that the first figure of the sentence makes
     * @param whole the last amount that the sentence before was about, for "of that"; absent if none
     * @param isOnlyAmount whether that sentence told no other amount for its own time
     */
    static List<Link> of(
            ClauseScan.Scanned scanned,
            List<Filled> filled,
            int first,
            Optional<LevelClaim> whole,
            boolean isOnlyAmount) {
        PartLists found = new PartLists(scanned, filled, first);
        whole.ifPresent(w -> found.partsOfThat(w, isOnlyAmount));
        found.partsOfTheFirst();
        found.partsOfWhich();
        return found.links;
    }

    private Quantity quantity(int draft) {
        return scanned.mentions().quantities().get(drafts.get(draft).quantity());
    }

    private int chunkOf(int draft) {
        return chunkOf[drafts.get(draft).quantity()];
    }

    private int number(int draft) {
        return first + draft;
    }

    /** "Of the $50 million, uranium is 31, yarn 12 and the rest, 7": parts of a whole in one sentence. */
    private void partsOfTheFirst() {
        int whole = 0;
        if (drafts.isEmpty()
                || drafts.get(whole).form() != Draft.Form.LEVEL
                || !startsWithOf(chunkOf(whole))
                || isToldBefore(chunkOf(whole))) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        numbers.add(number(whole));
        for (int i = whole + 1; i < drafts.size(); i++) {
            if (isOtherFlow(i, whole)) {
                // "; of imports of C, D came from there": a whole of its own, with its own parts
                break;
            }
            boolean isPart = drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && !isNested(i)
                    && quantity(i).unit().equals(quantity(whole).unit());
            if (isPart) {
                numbers.add(number(i));
            }
        }
        boolean isExhaustive = scanned.chunks().has(Cue.REMAINING);
        if (numbers.size() > 1) {
            links.add(new Link(Link.Kind.PARTS, List.copyOf(numbers), isExhaustive && numbers.size() > 2));
        }
    }

    private boolean isOtherFlow(int draft, int whole) {
        Measure one = filled.get(draft).frame().measure();
        Measure other = filled.get(whole).frame().measure();
        return one != other && Subject.isFlow(one) && Subject.isFlow(other);
    }

    /** "$9 billion, of which $5 billion was fuel and $2 billion food", "$9 billion; fuel made up $5 billion of this, food $2 billion". */
    private void partsOfWhich() {
        Chunks chunks = scanned.chunks();
        int at = chunks.has(Cue.OF_WHICH) ? 0 : chunks.size();
        while (at < chunks.size()
                && !(chunks.get(at).is(Cue.OF_WHICH) && chunks.get(at).text().startsWith("of "))) {
            at++;
        }
        if (at >= chunks.size()) {
            return;
        }
        boolean isBehindPart = at > 0
                && chunks.get(at - 1).is(Chunk.Kind.QUANTITY)
                && !chunks.get(at).is("of which");
        int whole = lastAmountBefore(isBehindPart ? at - 1 : at);
        if (whole < 0) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        numbers.add(number(whole));
        int end = endOfList(at + 1);
        boolean isExhaustive = chunks.hasBetween(at, end, Cue.REMAINING);
        int firstPart = -1;
        for (int i = whole + 1; i < drafts.size(); i++) {
            boolean isListed = chunkOf(i) >= (isBehindPart ? at - 1 : at) && chunkOf(i) < end;
            if (!isListed || !isPartOf(i, whole) || isOfPart(i, at)) {
                continue;
            }
            boolean isElsewhere = isBeside(i, whole) || isOfNextClause(i, firstPart);
            if (numbers.size() > 1 && !isExhaustive && isElsewhere) {
                break;
            }
            firstPart = firstPart < 0 ? i : firstPart;
            numbers.add(number(i));
        }
        boolean isOnlyPart = numbers.size() == 2 && chunks.get(at).is("of which") && isFirstFigureFrom(at, firstPart);
        if (numbers.size() > 2 || isOnlyPart) {
            links.add(new Link(Link.Kind.PARTS, List.copyOf(numbers), isExhaustive && !isOnlyPart));
        }
    }

    /** "of which Uganda took 42 percent, and Africa as a whole C": C stands beside the whole. */
    private boolean isFirstFigureFrom(int ofWhich, int draft) {
        for (int c = ofWhich + 1; c < chunkOf(draft); c++) {
            if (scanned.chunks().get(c).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return true;
    }

    /** "Of which A was petrol, B of it from Kuwait": a part of a part. */
    private boolean isOfPart(int draft, int ofWhich) {
        int behind = chunkOf(draft) + 1;
        return behind > ofWhich + 1
                && behind < scanned.chunks().size()
                && scanned.chunks().get(behind).is(Cue.OF_WHICH);
    }

    /**
     * "Fuel cost A, of which B was crude oil, and food C": a figure behind a noun as the whole is, which may stand beside the
     * whole as well as among its parts. What the whole is known to contain does not.
     */
    private boolean isBeside(int draft, int whole) {
        Product one = filled.get(draft).frame().product().value();
        Product all = filled.get(whole).frame().product().value();
        boolean isContained =
                !all.isAll() && !one.isAll() && Products.standard().contains(all, one);
        int noun = nounBefore(draft);
        int nounOfWhole = nounBefore(whole);
        if (isContained || noun < 0 || nounOfWhole < 0) {
            return false;
        }
        Chunks chunks = scanned.chunks();
        boolean isOfOneKind =
                chunks.get(noun).is(Chunk.Kind.AREA) == chunks.get(nounOfWhole).is(Chunk.Kind.AREA);
        String leader = leader(noun);
        return isOfOneKind && (leader.isEmpty() || leader.equals(leader(nounOfWhole)));
    }

    /** "of which A was for diesel, and food cost B": a noun with a verb of its own, where the first part had its noun behind it. */
    private boolean isOfNextClause(int draft, int firstPart) {
        int noun = firstPart < 0 || nounBefore(firstPart) >= 0 ? -1 : nounBefore(draft);
        return noun >= 0 && noun < chunkOf(draft) - 1;
    }

    /** Whether a figure stands in a list of its own inside another part's: "A went to China, of which B was ore". */
    private boolean isNested(int draft) {
        for (int i = chunkOf(draft) - 1; i > 1; i--) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return false;
            }
            if (chunk.is("of which") && scanned.chunks().get(i - 1).is(Cue.COMMA)) {
                return hasFigureBefore(i);
            }
        }
        return false;
    }

    /** Whether a part has been told in front of a place. */
    private boolean hasFigureBefore(int chunk) {
        for (int i = 0; i < drafts.size(); i++) {
            boolean isPart = drafts.get(i).form() == Draft.Form.LEVEL && chunkOf(i) < chunk;
            if (isPart) {
                return true;
            }
        }
        return false;
    }

    /** The noun that a figure stands behind, with or without a verb between: "trucks A", "fuel cost A"; −1 for none. */
    private int nounBefore(int draft) {
        Chunks chunks = scanned.chunks();
        int noun = chunkOf(draft) - 1;
        boolean hasComma = false;
        while (noun >= 0 && chunks.get(noun).is(Chunk.Kind.CUE) && !opensName(chunks.get(noun))) {
            hasComma |= chunks.get(noun).is(Cue.COMMA);
            noun--;
        }
        // "A to parts, B to light vehicles": the noun of B is behind it.
        boolean isOfOther = hasComma && hasNounBehind(chunkOf(draft));
        return noun >= 0 && !isOfOther && isOfName(chunks.get(noun)) ? noun : -1;
    }

    private boolean hasNounBehind(int chunk) {
        int behind = chunk + 1;
        while (behind < scanned.chunks().size() && scanned.chunks().get(behind).is(Cue.FILLER)) {
            behind++;
        }
        if (behind >= scanned.chunks().size()) {
            return false;
        }
        Chunk next = scanned.chunks().get(behind);
        return isOfName(next) || next.is(Cue.TO) || next.is(Cue.FROM) || next.is(Cue.FOR) || next.is(Cue.STATE);
    }

    /** The preposition before a noun; empty for none. */
    private String leader(int noun) {
        Chunks chunks = scanned.chunks();
        int start = noun;
        while (start >= 0 && (isOfName(chunks.get(start)) || chunks.get(start).is(Cue.FILLER))) {
            start--;
        }
        boolean isLed = start >= 0 && opensName(chunks.get(start)) && !isListing(chunks.get(start));
        return isLed ? chunks.get(start).text() : "";
    }

    private static boolean isOfName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.AREA)
                || (chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter());
    }

    /** Before such a word no verb of the noun behind it stands: "to", "and", "of which". */
    private static boolean opensName(Chunk chunk) {
        return isListing(chunk)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.TO)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.WITH)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.FOR);
    }

    private static boolean isListing(Chunk chunk) {
        return chunk.is(Cue.AND)
                || chunk.is(Cue.OF_WHICH)
                || chunk.is(Cue.OPEN)
                || chunk.is(Cue.CLOSE)
                || chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.WHILE);
    }

    /** Whether the bracket closes here that was open where the list begins. */
    private boolean isClosed(int from, int at) {
        Chunks chunks = scanned.chunks();
        if (!chunks.get(at).is(Cue.CLOSE)) {
            return false;
        }
        int open = at - 1;
        while (open >= from && !chunks.get(open).is(Cue.OPEN)) {
            open--;
        }
        return open < from;
    }

    private int lastAmountBefore(int chunk) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            boolean isAmount =
                    drafts.get(i).form() == Draft.Form.LEVEL && drafts.get(i).role() == Draft.Role.MAIN;
            if (isAmount && chunkOf(i) < chunk) {
                return i;
            }
        }
        return -1;
    }

    /** Where a list ends: with its clause, or where another subject begins ("and exports to Italy", "and those to Italy"). */
    private int endOfList(int from) {
        Chunks chunks = scanned.chunks();
        int end = from;
        while (end < chunks.size()
                && !chunks.get(end).is(Cue.SEMICOLON)
                && !isClosed(from, end)
                && !(chunks.get(end).is(Cue.OF_WHICH) && !chunks.get(end - 1).is(Chunk.Kind.QUANTITY))
                && !chunks.get(end).is(Cue.WHILE)
                && !chunks.get(end).is("those")
                && !isSubject(end)) {
            end++;
        }
        return end;
    }

    private boolean isSubject(int chunk) {
        return scanned.phrases().stream().anyMatch(p -> p.first() == chunk && !p.isOblique() && !p.isVerb());
    }

    private boolean isPartOf(int part, int whole) {
        Measure one = filled.get(part).frame().measure();
        Measure all = filled.get(whole).frame().measure();
        return drafts.get(part).form() == Draft.Form.LEVEL
                && drafts.get(part).role() == Draft.Role.MAIN
                && quantity(part).unit().equals(quantity(whole).unit())
                && (one == all || (all == Measure.TURNOVER && one != Measure.BALANCE))
                && filled.get(part).slots().status()
                        == filled.get(whole).slots().status();
    }

    /** "Mining took $650 million of that and farming 430; the remaining 320": parts of the sentence before. */
    private void partsOfThat(LevelClaim whole, boolean isOnlyAmount) {
        if (!scanned.chunks().has(Cue.OF_WHICH)) {
            return;
        }
        boolean isOfThat = hasOfThat();
        boolean hasRemainder = scanned.chunks().has(Cue.REMAINING);
        List<Integer> numbers = new ArrayList<>();
        numbers.add(whole.provenance().number());
        for (int i = 0; i < drafts.size(); i++) {
            Measure measure = filled.get(i).frame().measure();
            boolean isPart = drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && !isNested(i)
                    && (measure == whole.measure()
                            || (whole.measure() == Measure.TURNOVER && measure != Measure.BALANCE))
                    && (measure.isTrade() || measure == Measure.INVESTMENT || measure == Measure.CONTRACT)
                    && filled.get(i).slots().status() == whole.slots().status()
                    && quantity(i).unit().equals(whole.quantity().unit());
            if (isPart) {
                numbers.add(number(i));
            }
        }
        // "Gold brought in A of that, or 70 percent", "China took A of it and Japan B"
        boolean isBesideIt = isOnlyAmount
                && numbers.size() > 1
                && numbers.get(1) == first
                && isRightBefore(chunkOf(0))
                && whole.provenance().sentenceIndex() + 1
                        == scanned.mentions().sentence().index();
        if ((isOfThat && numbers.size() > 2) || isBesideIt) {
            links.add(new Link(Link.Kind.PARTS, List.copyOf(numbers), hasRemainder));
        }
    }

    /** "A of it": whether the words right behind a figure point back. */
    private boolean isRightBefore(int figure) {
        return figure + 1 < scanned.chunks().size()
                && OF_IT.has(scanned.chunks().get(figure + 1));
    }

    /** "of that", and "of which" where no figure stands before it: what the sentence before told. */
    private boolean hasOfThat() {
        boolean isBehindFigure = false;
        for (int c = 0; c < scanned.chunks().size(); c++) {
            Chunk chunk = scanned.chunks().get(c);
            boolean isWithin = !chunk.text().contains("that");
            if (chunk.is(Cue.OF_WHICH)
                    && !(isWithin && isBehindFigure)
                    && !chunk.text().startsWith("including")) {
                return true;
            }
            isBehindFigure |= chunk.is(Chunk.Kind.QUANTITY);
        }
        return false;
    }

    private boolean startsWithOf(int chunk) {
        for (int i = 0; i < chunk; i++) {
            Chunk each = scanned.chunks().get(i);
            if (each.is(Cue.OF)) {
                return true;
            }
            if (!each.is(Cue.FILLER) && !each.is("\"") && !each.is("“")) {
                return false;
            }
        }
        return false;
    }

    /** "Of last year's sum, beans earned A and butter B": the whole has no figure here. */
    private boolean isToldBefore(int chunk) {
        for (int i = 0; i < chunk; i++) {
            if (scanned.chunks().get(i).is(Cue.COMMA)) {
                return true;
            }
        }
        return false;
    }
}
