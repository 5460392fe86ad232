package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;

/** Makes the claims and links of one sentence out of its filled drafts. */
final class ClaimBuilder {

    /** So many chunks behind "below" the forecast may be named. */
    private static final int FORECAST_REACH = 6;

    private final ClauseScan.Scanned scanned;
    private final List<Draft> drafts;
    private final List<Filled> filled;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final int first;
    private final int[] chunkOf;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Less than so much, in units of whatever money, is no flow of trade. */
    static final BigDecimal LOWEST_FLOW = BigDecimal.valueOf(1000);

    /** So many chunks behind "revised" its way may be told: "the August surplus downwards". */
    private static final int REVISION_REACH = 6;

    private static final CueSet MOTIONS = CueSet.of(Cue.UP, Cue.DOWN);

    /** What money does in other money. */
    private static final WordSet VALUING =
            WordSet.of("weakened", "weaken", "weakens", "weakening", "strengthened", "strengthen", "strengthening");

    private Optional<LevelClaim> thatAmount = Optional.empty();

    private ClaimBuilder(ClauseScan.Scanned scanned, List<Draft> drafts, List<Filled> filled, int first) {
        this.scanned = scanned;
        this.drafts = drafts;
        this.filled = filled;
        this.first = first;
        this.chunkOf = PeriodSeats.chunksOfFigures(scanned);
    }

    /** Claims and links of a sentence; claims are numbered from {@code first}. */
    record Built(List<Claim> claims, List<Link> links) {}

    /**
     * @param whole the last amount that the sentence before was about, for "of that"; absent if none
     * @param isOnlyAmount whether that sentence told no other amount for its own time
     */
    static Built build(
            ClauseScan.Scanned scanned,
            List<Draft> drafts,
            List<Filled> filled,
            int first,
            Optional<LevelClaim> whole,
            boolean isOnlyAmount) {
        ClaimBuilder builder = new ClaimBuilder(scanned, drafts, filled, first);
        builder.thatAmount = whole;
        for (int i = 0; i < filled.size(); i++) {
            builder.claims.add(builder.claim(i));
        }
        builder.changes();
        builder.retold();
        builder.links.addAll(PartLists.of(scanned, filled, first, whole, isOnlyAmount));
        builder.mixture();
        builder.orders();
        return new Built(builder.claims, builder.links);
    }

    private Quantity quantity(int draft) {
        return scanned.mentions().quantities().get(drafts.get(draft).quantity());
    }

    private Provenance provenance(int draft, int number, String phrasing) {
        Sentence sentence = scanned.mentions().sentence();
        // A figure that another has replaced is told only to say so: "rather than the 19 billion first published".
        boolean isReplaced = drafts.get(draft).status() == Status.PRELIMINARY
                && drafts.get(draft).role() == Draft.Role.AGAIN;
        // "We trim our forecast to A from B": B is expected no more.
        boolean isTrimmed = drafts.get(draft).phrasing().equals("from-earlier")
                && drafts.get(draft).status() == Status.FORECAST
                && draft > 0
                && drafts.get(draft - 1).phrasing().equals("target-of");
        boolean isDenied = isReplaced || isTrimmed || drafts.get(draft).status() == Status.HYPOTHETICAL;
        return new Provenance(
                number,
                phrasing,
                quantity(draft).span(),
                sentence.span(),
                sentence.index(),
                sentence.paragraph(),
                drafts.get(draft).clause(),
                sentence.place(),
                filled.get(draft).isNamed(),
                isDenied);
    }

    private Claim claim(int at) {
        Filled each = filled.get(at);
        Draft draft = each.draft();
        Frame frame = each.frame();
        Provenance provenance = provenance(at, first + at, draft.phrasing());
        return switch (draft.form()) {
            case LEVEL ->
                new LevelClaim(
                        provenance,
                        each.slots(),
                        isShare(draft, frame, quantity(at)) ? Measure.SHARE : measure(draft, frame, quantity(at)),
                        sense(frame, at),
                        // "a deficit of minus A": the word says which way it goes, and the sign says it again.
                        sense(frame, at) == Sense.DEFICIT ? quantity(at).unsigned() : quantity(at),
                        timing(frame.timing(), each.slots().period().value()),
                        frame.extreme(),
                        List.of());
            case SHARE ->
                new ShareClaim(provenance, ofWhole(each), frame.measure(), whole(each), quantity(at), List.of());
            case RATE, ABSOLUTE, MULTIPLE, POINTS -> change(each, at, provenance);
        };
    }

    /** "a positive balance of A, against minus B", "the trade balance at -B": the sign of a balance says which way it goes. */
    private Sense sense(Frame frame, int at) {
        boolean isBalance = frame.measure() == Measure.BALANCE;
        if (isBalance && quantity(at).value().signum() < 0) {
            return Sense.DEFICIT;
        }
        int sign = chunkOf(at) - 1;
        // "a balance of -A, against +B"
        boolean isPositive =
                isBalance && sign >= 0 && scanned.chunks().get(sign).is("+");
        return isPositive ? Sense.SURPLUS : frame.sense();
    }

    /** "The share in trade, totalling $59 billion, is 2%": an amount is no share, and of a weight in tonnes no part is told. */
    private static boolean isShare(Draft draft, Frame frame, Quantity quantity) {
        Kind kind = quantity.kind();
        boolean isAmount = kind == Kind.MONEY || kind == Kind.MASS || kind == Kind.VOLUME || kind == Kind.ENERGY;
        boolean isWhole =
                isAmount && frame.measure().isTrade() && draft.phrasing().equals("stood-at");
        return frame.share() && !isWhole;
    }

    /**
     * "46,000 tonnes at 318 dollars": no flow of trade is worth so little, so that it is what a unit of it cost. An older
     * figure may leave its scale to the newer one: "to $318 million from $305".
     */
    private static Measure measure(Draft draft, Frame frame, Quantity quantity) {
        boolean isFlow = frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS;
        return isFlow
                        && draft.role() == Draft.Role.MAIN
                        && quantity.kind() == Kind.MONEY
                        && quantity.value().signum() != 0
                        && quantity.value().abs().compareTo(LOWEST_FLOW) < 0
                ? Measure.PRICE
                : frame.measure();
    }

    /** "The cumulative surplus for January to May": what is summed up over part of a year is the total of it. */
    private static LevelClaim.Timing timing(LevelClaim.Timing said, Period period) {
        boolean isTotal =
                said == LevelClaim.Timing.CUMULATIVE && period.isDated() && period.lengthInMonths() <= MONTHS_OF_A_YEAR;
        return isTotal ? LevelClaim.Timing.TOTAL : said;
    }

    private ChangeClaim change(Filled each, int at, Provenance provenance) {
        Draft draft = each.draft();
        Frame frame = each.frame();
        ChangeClaim.Form form = switch (draft.form()) {
            case ABSOLUTE -> ChangeClaim.Form.ABSOLUTE;
            case MULTIPLE -> ChangeClaim.Form.MULTIPLE;
            case POINTS -> ChangeClaim.Form.POINTS;
            case RATE, LEVEL, SHARE -> ChangeClaim.Form.RATE;
        };
        boolean isOfShare = frame.share() || draft.form() == Draft.Form.POINTS;
        return new ChangeClaim(
                provenance,
                each.slots(),
                form,
                isOfShare ? Measure.SHARE : frame.measure(),
                // "growth of minus 7%", "(-10.8%)": the sign is the direction.
                quantity(at).value().signum() < 0 ? Sense.DECREASE : draft.sense(),
                frame.sense(),
                quantity(at).unsigned(),
                each.base(),
                isOfShare ? frame.measure() : Measure.OTHER,
                isAnnual(at),
                List.of());
    }

    /** "10 percent a year", "a CAGR of 9.1 per cent". */
    private boolean isAnnual(int at) {
        int chunk = chunkOf(at);
        for (int i = Math.max(0, chunk - 4); i < scanned.chunks().size() && i <= chunk + 2; i++) {
            Chunk each = scanned.chunks().get(i);
            boolean isWord = each.is(Cue.PER_YEAR)
                    && (each.is("a year")
                            || each.text().contains("annum")
                            || each.text().contains("per year")
                            || each.is("annually")
                            || each.is("average annual"));
            boolean isCompound = each.text().startsWith("cagr") || each.text().startsWith("compound");
            // "10 percent in each of the past six years"
            boolean isEach = i > chunk && each.is("each");
            if (isWord || isCompound || isEach) {
                return true;
            }
            if (i > chunk && each.is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }

    /** "Half of the goods that Britain sells": a share is of what its whole covers. */
    private static Slots ofWhole(Filled share) {
        Slots slots = share.slots();
        Coverage whole = share.draft().whole().coverage();
        return slots.coverage() == Coverage.UNSTATED ? slots.withCoverage(whole) : slots;
    }

    private ShareClaim.Whole whole(Filled each) {
        Frame whole = each.whole();
        if (!whole.isStated()) {
            return ShareClaim.Whole.UNSTATED;
        }
        Area reporter = whole.reporter().value();
        boolean isOpen = !reporter.isStated() || Pointer.pointsBack(reporter);
        Area partner = whole.partner().value();
        boolean isPartnerOpen = Pointer.pointsBack(partner);
        return new ShareClaim.Whole(
                isOpen ? each.frame().reporter().value() : reporter,
                isPartnerOpen ? each.frame().partner().value() : partner,
                whole.product().value().equals(Product.THAT)
                        ? productOfThat(each)
                        : whole.product().value(),
                true,
                each.draft().whole().isStated(),
                each.draft().namesFlowOfWhole());
    }

    /** "earned A, 36% of it blueberries"; in "Spain bought A, a third of it" A is the part. */
    private boolean isOfAmountBefore(int share) {
        int noun = chunkOf(share) + 2;
        return isOfThat(share)
                && noun < scanned.chunks().size()
                && scanned.chunks().get(noun - 1).is(Cue.OF_WHICH)
                && (scanned.chunks().get(noun).is(Chunk.Kind.PRODUCT)
                        || (scanned.chunks().get(noun).is(Chunk.Kind.WORD)
                                && scanned.chunks().get(noun).startsWithLetter()));
    }

    /** Of which goods "36% of it" is: of the amount before it in its sentence, else of that of the sentence before. */
    private Product productOfThat(Filled share) {
        int at = filled.indexOf(share);
        for (int i = at - 1; isOfAmountBefore(at) && i >= 0; i--) {
            if (drafts.get(i).form() == Draft.Form.LEVEL && drafts.get(i).role() == Draft.Role.MAIN) {
                return filled.get(i).slots().product().value();
            }
        }
        return thatAmount.map(l -> l.slots().product().value()).orElse(Product.THAT);
    }

    private int chunkOf(int draft) {
        return chunkOf[drafts.get(draft).quantity()];
    }

    private int number(int draft) {
        return draft < 0 ? 0 : first + draft;
    }

    // Links.

    /** Each change with the level it leads to and the one it starts from. */
    private void changes() {
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).isChange() || isFromForecast(i) || isOverSeveral(i)) {
                continue;
            }
            boolean isRevision = drafts.get(i).status() == Status.REVISED;
            int first = isRevision ? firstEstimateBeside(i) : baseOf(i);
            int later = isRevision && first < 0 ? -1 : mainOf(i);
            if (isBehindRevision(later, i)) {
                continue;
            }
            int earlier = isComparedWith(i, first) && !isOfTotalSoFar(i) ? first : -1;
            if (isBehindMovedForecast(i, later, first)) {
                continue;
            }
            if (isOfOlder(i, later, earlier)) {
                // "grew 9% to A, compared with a 2% decline to B": the decline led to B, whenever that was.
                later = earlier;
                earlier = -1;
            }
            if (isOfOtherTime(i, later)) {
                // "grew 19% to A, compared with a 9% decline to B a year ago": the decline led to B.
                later = isOfOtherTime(i, earlier) ? -1 : earlier;
                earlier = -1;
            }
            String money = MoneyTerms.behind(scanned.chunks(), chunkOf(i));
            later = inMoney(later, money);
            earlier = inMoney(earlier, money);
            if ((later >= 0 || earlier >= 0) && !isToldBefore(i, later, earlier)) {
                links.add(new Link(Link.Kind.CHANGE, List.of(number(i), number(later), number(earlier)), false));
            }
        }
    }

    /** Whether "compared with" or "after" leads to a rate and to the older level right behind it. */
    private boolean isOfOlder(int change, int later, int earlier) {
        boolean isPair = later >= 0
                && later < change
                && earlier == change + 1
                && drafts.get(change).form() == Draft.Form.RATE
                && !scanned.chunks().get(chunkOf(earlier) - 1).is(Cue.FROM);
        for (int i = isPair ? chunkOf(later) + 1 : chunkOf(change); i < chunkOf(change); i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.AGAINST) || chunk.is(Cue.AFTER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a change and the level that it would lead to are of two times. */
    private boolean isOfOtherTime(int change, int level) {
        if (level < 0 || drafts.get(change).form() != Draft.Form.RATE) {
            return false;
        }
        Slot<Period> one = filled.get(change).slots().period();
        Slot<Period> two = filled.get(level).slots().period();
        return one.value().isDated()
                && two.value().isDated()
                && (drafts.get(change).role() == Draft.Role.EARLIER
                        || one.evidence().compareTo(Evidence.SENTENCE) <= 0)
                && one.value().hasSameLengthAs(two.value())
                && one.value().isBefore(two.value());
    }

    /** A level, or the same told again in the money in which a rate is meant; −1 if it is not told in that money. */
    private int inMoney(int level, String terms) {
        if (level < 0
                || terms.isEmpty()
                || MoneyTerms.fits(terms, quantity(level).unit().code())) {
            return level;
        }
        int again = level + 1;
        boolean isAgain = again < drafts.size()
                && drafts.get(again).role() == Draft.Role.AGAIN
                && drafts.get(again).partner() == level
                && MoneyTerms.fits(terms, quantity(again).unit().code());
        return isAgain ? again : -1;
    }

    /** "to A from B", of a forecast: B is no longer expected. */
    private boolean isFormerForecast(int level) {
        return drafts.get(level).status() == Status.FORECAST
                && drafts.get(level).phrasing().equals("from-earlier");
    }

    /** "We raise our estimate to A from B, implying growth of C": C is over the year before, and not from B. */
    private boolean isBehindMovedForecast(int change, int later, int earlier) {
        return later >= 0
                && earlier >= 0
                && drafts.get(later).status() == Status.FORECAST
                && isFormerForecast(earlier)
                && drafts.get(change).form() == Draft.Form.RATE
                && change > Math.max(later, earlier);
    }

    /** "June has been revised to A, so we see a jump of B": the jump of what was told before, and none of A. */
    private boolean isBehindRevision(int level, int change) {
        boolean isRevised = level >= 0 && level < change && drafts.get(level).status() == Status.REVISED;
        for (int i = isRevised ? chunkOf(level) + 1 : chunkOf(change); i + 1 < chunkOf(change); i++) {
            if (scanned.chunks().get(i).is(Cue.COMMA)
                    && scanned.chunks().get(i + 1).is("so")) {
                return true;
            }
        }
        return false;
    }

    /** "From A in May it rose to B in June and C in July, more than doubling": from which of them, the words leave open. */
    private boolean isOverSeveral(int change) {
        int levels = 0;
        for (int i = 0; i < drafts.size(); i++) {
            levels += isLevel(i) && isSameThing(i, change) ? 1 : 0;
        }
        return drafts.get(change).form() == Draft.Form.MULTIPLE && levels > 2;
    }

    /** "1.4% below the A of 2023; after six months they had been 2.0% below": two rates in two clauses are not of one change. */
    private boolean isToldBefore(int change, int later, int earlier) {
        for (Link link : links) {
            boolean isSame = link.kind() == Link.Kind.CHANGE
                    && later >= 0
                    && earlier >= 0
                    && link.claims().get(1) == number(later)
                    && link.claims().get(2) == number(earlier);
            int other = isSame ? link.claims().get(0) - first : -1;
            boolean isApart = other >= 0
                    && drafts.get(other).form() == Draft.Form.RATE
                    && drafts.get(change).form() == Draft.Form.RATE
                    && drafts.get(other).clause() != drafts.get(change).clause();
            if (isApart) {
                return true;
            }
        }
        return false;
    }

    /** "November added A, taking the total to B, against C": B and C are of all months up to November, and A is not. */
    private boolean isOfTotalSoFar(int change) {
        int next = change + 1;
        return next < drafts.size()
                && drafts.get(next).form() == Draft.Form.LEVEL
                && PartsOfYears.isTotalSoFar(
                        quantity(next).span(), scanned.mentions().sentence().tokens());
    }

    /** "about $1.5 billion below the Treasury forecast": how far off a forecast is changes nothing. */
    private boolean isFromForecast(int change) {
        int at = chunkOf(change) + 1;
        Chunks chunks = scanned.chunks();
        boolean isCompared = at < chunks.size()
                && drafts.get(change).form() == Draft.Form.ABSOLUTE
                && (chunks.get(at).is(Cue.BELOW) || chunks.get(at).is(Cue.ABOVE));
        for (int i = at + 1; isCompared && i < chunks.size() && i < at + FORECAST_REACH; i++) {
            if (chunks.get(i).is(Cue.FORECAST) || chunks.get(i).is(Cue.TARGET)) {
                return true;
            }
            isCompared = !chunks.get(i).is(Chunk.Kind.QUANTITY);
        }
        return false;
    }

    /** "revised up by A from our first estimate of B": the figure that the revision starts from; −1 if the sentence has none. */
    private int firstEstimateBeside(int change) {
        for (int i = 0; i < drafts.size(); i++) {
            boolean isFirst = drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).status() == Status.PRELIMINARY
                    && isSameThing(i, change);
            if (isFirst) {
                return i;
            }
        }
        return -1;
    }

    /** "rose to A from B the month before and was four percent above a year earlier": B is not what the rate is from. */
    private boolean isComparedWith(int change, int earlier) {
        if (earlier < 0) {
            return true;
        }
        Period base = filled.get(change).base().value();
        Period time = filled.get(earlier).slots().period().value();
        return !base.isStated() || !time.isStated() || base.equals(time);
    }

    private boolean isSameThing(int a, int b) {
        Frame one = filled.get(a).frame();
        Frame two = filled.get(b).frame();
        return one.measure() == two.measure()
                && one.product().value().equals(two.product().value())
                && one.partner().value().equals(two.partner().value())
                && one.sense() == two.sense()
                && (one.basis() == PriceBasis.REAL) == (two.basis() == PriceBasis.REAL)
                && one.share() == two.share()
                && !isOtherCoverage(one.coverage(), two.coverage());
    }

    /** "services exports grew by 13%, whereas merchandise exports rose from B": B is not what the rate is from. */
    private static boolean isOtherCoverage(Coverage one, Coverage two) {
        return one != two && one != Coverage.UNSTATED && two != Coverage.UNSTATED;
    }

    private boolean isLevel(int i) {
        return drafts.get(i).form() == Draft.Form.LEVEL || drafts.get(i).form() == Draft.Form.SHARE;
    }

    private int mainOf(int change) {
        int beside = drafts.get(change).partner();
        if (drafts.get(change).phrasing().equals("signed-rate")
                && beside >= 0
                && drafts.get(beside).role() == Draft.Role.EARLIER) {
            return beside;
        }
        boolean isApposed = drafts.get(change).phrasing().equals("change-noun-of")
                && change > 0
                && isLevel(change - 1)
                && drafts.get(change - 1).phrasing().equals("rose-to")
                && drafts.get(change - 1).role() == Draft.Role.MAIN
                && isSameThing(change - 1, change);
        if (isApposed) {
            // "fell to A, a loss of 10%, and climbed back to B"
            return change - 1;
        }
        for (int i = change + 1; i < drafts.size(); i++) {
            if (isLevel(i) && drafts.get(i).role() == Draft.Role.MAIN) {
                boolean isLedTo = drafts.get(i).phrasing().equals("rose-to")
                        || (drafts.get(i).phrasing().equals("share-moves")
                                && drafts.get(i).cue() == Cue.TO);
                boolean isReached = isLedTo && isSameThing(i, change);
                int base = baseOf(change);
                // "$5.5 billion, up 31% from $4.2 billion, even though the volume dropped to 1.3 million tonnes"
                boolean isOfOther = base > change
                        && base < i
                        && !quantity(base).unit().equals(quantity(i).unit());
                if (isReached && !isOfOther) {
                    return i;
                }
                break;
            }
        }
        for (int i = change - 1; i >= 0; i--) {
            boolean isMain = isLevel(i)
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && drafts.get(i).status() != Status.PRELIMINARY
                    && !isFormerForecast(i)
                    && isSameThing(i, change)
                    && !isWholeOfShare(i);
            if (isMain) {
                return isOlder(i, change) ? -1 : i;
            }
        }
        return -1;
    }

    /** "A, 27.0% of the total of B and 3.5% more than C": B is what the share is of, and has not grown. */
    private boolean isWholeOfShare(int level) {
        return level > 0
                && drafts.get(level - 1).form() == Draft.Form.SHARE
                && chunkOf(level - 1) + 1 < chunkOf(level)
                && scanned.chunks().get(chunkOf(level - 1) + 1).is(Cue.OF)
                && scanned.chunks().get(chunkOf(level) - 1).text().endsWith("of");
    }

    /** "rose 20% to A from B and then fell 5% to C": the second move starts where the first one ended, and not from B. */
    private boolean isBaseOfMoveBefore(int level, int change) {
        boolean isMovedBefore = drafts.subList(0, level).stream()
                .anyMatch(d -> d.isChange() && d.group() != drafts.get(change).group());
        int next = change + 1;
        return isMovedBefore
                && drafts.get(level).group() != drafts.get(change).group()
                && next < drafts.size()
                && isLevel(next)
                && drafts.get(next).phrasing().equals("rose-to")
                && drafts.get(next).group() == drafts.get(change).group();
    }

    private int baseOf(int change) {
        for (int i = change + 1; i < drafts.size(); i++) {
            if (drafts.get(i).isChange()) {
                if (drafts.get(i).phrasing().equals("or-again")
                        || drafts.get(i).phrasing().equals("in-brackets")) {
                    continue;
                }
                break;
            }
            // "grew 11 percent to A, the highest since the B of 2022": the rate is not from B.
            if (isLevel(i)
                    && drafts.get(i).role() == Draft.Role.EARLIER
                    && drafts.get(i).cue() != Cue.SINCE
                    && isSameThing(i, change)) {
                return i;
            }
        }
        for (int i = change - 1; i >= 0; i--) {
            if (drafts.get(i).role() == Draft.Role.EARLIER && isBaseOfMoveBefore(i, change)) {
                continue;
            }
            boolean isFree = isLevel(i) && drafts.get(i).role() == Draft.Role.EARLIER && isSameThing(i, change);
            if (isFree || isOlder(i, change)) {
                return i;
            }
            if (isLevel(i)
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && drafts.get(i).group() != drafts.get(change).group()) {
                break;
            }
        }
        return -1;
    }

    /** "The deficit, which was A in March 2025, grew by 2.6%", "a year ago it was A, so it grew by 4%": where a change starts. */
    private boolean isOlder(int level, int change) {
        Period older = filled.get(level).slots().period().value();
        Period time = filled.get(change).slots().period().value();
        return isLevel(level)
                && isSameThing(level, change)
                && older.isStated()
                && older.isBefore(time)
                && older.hasSameLengthAs(time);
    }

    /** Two currencies of one amount; a share told beside its level. */
    private void retold() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int other = draft.partner();
            // "earned A, 36% of it blueberries": A is the whole.
            if (draft.form() == Draft.Form.SHARE && other < 0 && !isOfAmountBefore(i)) {
                shareOfSubject(i);
            }
            if (other < 0 || other >= drafts.size()) {
                continue;
            }
            boolean isConverted = draft.role() == Draft.Role.AGAIN
                    && !quantity(i).unit().equals(quantity(other).unit());
            if (isConverted) {
                links.add(new Link(Link.Kind.CONVERSION, List.of(number(other), number(i)), false));
            } else if (draft.form() == Draft.Form.SHARE
                    && isLevel(other)
                    && drafts.get(other).form() == Draft.Form.LEVEL) {
                share(i, other);
            } else if (drafts.get(other).form() == Draft.Form.SHARE
                    && (draft.form() == Draft.Form.LEVEL || (draft.form() == Draft.Form.ABSOLUTE && isOfThat(other)))) {
                share(other, i);
            }
        }
    }

    /** "jumped to $3.94 billion, accounting for 23.4 percent of the total": the level of the same subject. */
    private void shareOfSubject(int share) {
        for (int i = share - 1; i >= 0; i--) {
            Frame part = filled.get(share).frame();
            Frame level = filled.get(i).frame();
            boolean isPart = drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && part.measure() == level.measure()
                    && part.product().value().equals(level.product().value())
                    && part.partner().value().equals(level.partner().value())
                    && !(part.product().value().isAll()
                            && !part.partner().value().isStated());
            if (isPart) {
                links.add(new Link(Link.Kind.SHARE, List.of(number(share), number(i), 0), false));
                return;
            }
        }
    }

    /** "$46.9 billion of total exports of $84.7 billion, or 65.4 percent": the whole may stand between. */
    private void share(int share, int level) {
        int part = level;
        int whole = wholeFigure(share, level);
        if (level > 0 && isWholeOfThePrevious(level)) {
            whole = level;
            part = level - 1;
        }
        int wholeNumber = isOfThat(share) ? ofThat(Math.min(share, level), level) : number(whole);
        links.add(new Link(Link.Kind.SHARE, List.of(number(share), number(part), wholeNumber), false));
    }

    /** "Capital goods advanced $2.4 billion, two-thirds of it in computers": the amount before, in the sentence or before it. */
    private int ofThat(int before, int part) {
        for (int i = before - 1; i >= 0; i--) {
            boolean isAmount = drafts.get(i).form() == Draft.Form.ABSOLUTE
                    || (drafts.get(i).form() == Draft.Form.LEVEL
                            && drafts.get(i).role() == Draft.Role.MAIN);
            if (isAmount && quantity(i).unit().equals(quantity(part).unit())) {
                return number(i);
            }
        }
        return thatAmount.map(l -> l.provenance().number()).orElse(0);
    }

    private boolean isOfThat(int share) {
        return drafts.get(share).whole().product().value().equals(Product.THAT);
    }

    /** "A of total exports of B", "A of the B that it exported". */
    private boolean isWholeOfThePrevious(int level) {
        if (drafts.get(level - 1).form() != Draft.Form.LEVEL) {
            return false;
        }
        boolean isNamed = drafts.get(level).phrasing().equals("figure-of")
                && drafts.get(level)
                        .actor()
                        .value()
                        .equals(drafts.get(level - 1).actor().value());
        boolean isOf = false;
        for (int i = chunkOf(level - 1) + 1; i < chunkOf(level); i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.OF)) {
                isOf = true;
                if (isNamed) {
                    return true;
                }
            } else if (!chunk.is(Cue.FILLER) && !chunk.is(Cue.TOTAL) && !chunk.is("out")) {
                return false;
            }
        }
        return isOf;
    }

    /** "38.4% of Japan's trade with the region, which stood at $1.07 billion". */
    private int wholeFigure(int share, int part) {
        Frame whole = drafts.get(share).whole();
        for (int i = Math.max(share, part) + 1; i < drafts.size(); i++) {
            boolean isWhole = drafts.get(i).form() == Draft.Form.LEVEL
                    && whole.isStated()
                    && !whole.span().equals(Span.NONE)
                    && !drafts.get(i).phrasing().equals("against-earlier")
                    && drafts.get(i).frame().span().equals(whole.span())
                    && isOfWhole(i, filled.get(share).whole());
            if (isWhole) {
                return i;
            }
        }
        return -1;
    }

    /** "Or 38.1% of the total, followed by Japan with $16.93 billion": what another partner or good has is no whole. */
    private boolean isOfWhole(int level, Frame whole) {
        Slots slots = filled.get(level).slots();
        boolean isOfOutput =
                whole.measure() == Measure.GDP && filled.get(level).frame().measure() != Measure.GDP;
        if (isOfOutput) {
            // "a deficit of A (4.4% of GDP), against a deficit of B"
            return false;
        }
        boolean isOfOtherArea = slots.partner().value().isStated()
                && !slots.partner().value().equals(whole.partner().value())
                && !slots.partner().value().equals(Area.WORLD);
        boolean isOfOtherGoods = !slots.product().value().isAll()
                && !slots.product().value().equals(whole.product().value());
        return !isOfOtherArea && !isOfOtherGoods;
    }

    /** Shares (or growth rates) of turnover, exports and imports, one each, in one sentence. */
    private void mixture() {
        for (Draft.Form form : List.of(Draft.Form.SHARE, Draft.Form.RATE)) {
            int turnover = only(form, Measure.TURNOVER);
            int exports = only(form, Measure.EXPORTS);
            int imports = only(form, Measure.IMPORTS);
            if (turnover >= 0 && exports >= 0 && imports >= 0) {
                links.add(new Link(
                        Link.Kind.MIXTURE, List.of(number(turnover), number(exports), number(imports)), false));
            }
        }
    }

    private int only(Draft.Form form, Measure measure) {
        int found = -1;
        for (int i = 0; i < filled.size(); i++) {
            if (drafts.get(i).form() == form
                    && filled.get(i).frame().measure() == measure
                    && filled.get(i).frame().product().value().isAll()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    // Orders.

    private void orders() {
        int count = drafts.size();
        for (int i = 0; i < count; i++) {
            Draft draft = drafts.get(i);
            if (draft.status() == Status.PRELIMINARY && isLevel(i)) {
                revision(i);
            }
            if (draft.role() == Draft.Role.RIVAL && draft.partner() >= 0 && !isJudgedBalance(i)) {
                boolean isBelow = draft.cue() == Cue.BELOW;
                ComparisonClaim.Cue cue = filled.get(i).frame().extreme() == LevelClaim.Extreme.NONE
                        ? ComparisonClaim.Cue.ORDER
                        : ComparisonClaim.Cue.RECORD;
                order(isBelow ? i : draft.partner(), isBelow ? draft.partner() : i, i, cue);
            } else if (isLevel(i) && draft.role() == Draft.Role.EARLIER && draft.cue() != Cue.SINCE) {
                // "grew to A, the highest since the B of 2022" was no motion from B.
                motion(i);
                apposedMotion(i);
            }
        }
    }

    /** "A, revised upwards from B", "revised the surplus down from B to A": which of the two is more, the words say. */
    private void revision(int former) {
        Draft draft = drafts.get(former);
        boolean isNext = former + 1 < drafts.size()
                && draft.phrasing().equals("from-earlier")
                && drafts.get(former + 1).status() == Status.REVISED
                && drafts.get(former + 1).phrasing().equals("rose-to");
        int corrected = draft.role() == Draft.Role.AGAIN ? draft.partner() : isNext ? former + 1 : -1;
        boolean isPlain = corrected >= 0
                && isLevel(corrected)
                && isSameThing(corrected, former)
                && !isSigned(corrected)
                && !isSigned(former);
        if (!isPlain) {
            return;
        }
        Sense way = wayOfRevision(chunkOf(former), chunkOf(corrected));
        if (way == Sense.NONE) {
            return;
        }
        boolean isBalance = filled.get(former).frame().measure() == Measure.BALANCE;
        ComparisonClaim.Cue cue = isBalance ? ComparisonClaim.Cue.BALANCE_MOTION : ComparisonClaim.Cue.MOTION;
        boolean isUp = way == Sense.INCREASE;
        order(isUp ? corrected : former, isUp ? former : corrected, former, cue);
    }

    /** "minus A", "-A": down makes such a figure larger by its size. */
    private boolean isSigned(int level) {
        String words = scanned.chunks().get(chunkOf(level)).text();
        return words.startsWith("minus") || words.startsWith("-") || words.startsWith("\u2212");
    }

    /** Which way the last word of revision in front of a former figure goes; NONE if it does not say, or stands elsewhere. */
    private Sense wayOfRevision(int former, int corrected) {
        for (int i = former - 1; i >= 0; i--) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.REVISED)) {
                String words = wordsOfRevision(i);
                boolean isUp = words.contains(" up");
                boolean isDown = words.contains(" down");
                return isUp == isDown ? Sense.NONE : isUp ? Sense.INCREASE : Sense.DECREASE;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) && i != corrected || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    /** The word of revision with what stands right behind it up to a figure. */
    private String wordsOfRevision(int revised) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = revised; i < scanned.chunks().size() && i < revised + REVISION_REACH; i++) {
            if (scanned.chunks().get(i).is(Chunk.Kind.QUANTITY)
                    || scanned.chunks().get(i).is(Cue.COMMA)) {
                break;
            }
            words.append(scanned.chunks().get(i).text()).append(' ');
        }
        return words.toString();
    }

    /** "A deficit of A, better than the B expected": which is more, better and worse say of no balance. */
    private boolean isJudgedBalance(int rival) {
        if (filled.get(rival).frame().measure() != Measure.BALANCE) {
            return false;
        }
        int cue = chunkOf(rival) - 1;
        while (cue > 0 && scanned.chunks().get(cue).is(Cue.FILLER)) {
            cue--;
        }
        return cue >= 0
                && (scanned.chunks().get(cue).is("better than")
                        || scanned.chunks().get(cue).is("worse than"));
    }

    /**
     * "Fell to A from B": the words say which is more. They do not for "and compared with C" behind it, for what was
     * corrected in brackets, nor for a comparison in a clause whose verb is another.
     */
    private boolean isDirected(int main, int earlier) {
        Draft base = drafts.get(earlier);
        if (base.phrasing().equals("in-brackets")
                || (drafts.get(main).cue() == Cue.COLON && base.cue() != Cue.FROM)
                || drafts.get(main).phrasing().equals("and-continues")
                || base.clause() != drafts.get(main).clause()) {
            return false;
        }
        if (base.phrasing().equals("and-continues")) {
            // "rose to A from B and C": from both. "Rose to A, against B in May and C in June": it rose from B.
            return drafts.get(earlier - 1).cue() != Cue.AGAINST && !isOfOtherParty(earlier);
        }
        if (base.cue() == Cue.FROM) {
            return true;
        }
        for (int i = main + 1; i < earlier; i++) {
            if (drafts.get(i).role() == Draft.Role.EARLIER) {
                return false;
            }
        }
        return true;
    }

    /** "up from A, and B from the rest of the world": B is of others, and nothing moved from it. */
    private boolean isOfOtherParty(int figure) {
        int way = chunkOf(figure) + 1;
        return way + 1 < scanned.chunks().size()
                && (scanned.chunks().get(way).is(Cue.FROM)
                        || scanned.chunks().get(way).is(Cue.TO))
                && scanned.chunks().get(way + 1).is(Chunk.Kind.AREA);
    }

    private void motion(int earlier) {
        int main = drafts.get(earlier).partner() >= 0 ? drafts.get(earlier).partner() : mainBefore(earlier);
        // "from A to B": what B is, is not told of another figure before.
        main = main < 0 || isFromTo(earlier) ? reachedFrom(earlier) : firstReached(main);
        Sense motion = drafts.get(earlier).motion();
        boolean isMoved = main >= 0
                && motion != Sense.NONE
                && isDirected(main, earlier)
                && !isOfNextThing(main, earlier)
                && isSameThing(main, earlier)
                && (drafts.get(main).motion() == motion
                        || drafts.get(main).group() == drafts.get(earlier).group());
        if (!isMoved || drafts.get(main).form() != drafts.get(earlier).form() || isRateOfMoney(main)) {
            return;
        }
        boolean isBalance = filled.get(main).frame().measure() == Measure.BALANCE;
        ComparisonClaim.Cue cue = isBalance ? ComparisonClaim.Cue.BALANCE_MOTION : ComparisonClaim.Cue.MOTION;
        if (motion == Sense.INCREASE) {
            order(main, earlier, earlier, cue);
        } else {
            order(earlier, main, earlier, cue);
        }
    }

    /** "pledged A in funds, and the total, up from B": what went up from B is named between the two. */
    private boolean isOfNextThing(int main, int earlier) {
        boolean isJoined = false;
        for (int i = chunkOf(main) + 1; i < chunkOf(earlier); i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (isJoined && (chunk.is(Cue.TOTAL) || chunk.is("total"))) {
                return true;
            }
            isJoined |= chunk.is(Cue.AND);
        }
        return false;
    }

    /** "Fell to A in 2024 and B in 2025 from C": the verb leads to A at once. */
    private int firstReached(int main) {
        boolean isSecond = main > 0
                && drafts.get(main).phrasing().equals("and-continues")
                && drafts.get(main - 1).phrasing().equals("rose-to")
                && drafts.get(main - 1).group() == drafts.get(main).group()
                && drafts.get(main - 1).role() == Draft.Role.MAIN
                && isSameThing(main - 1, main);
        return isSecond ? main - 1 : main;
    }

    /** "The yen weakened to 152.7 from 137.7": of a rate of money, more units are less. */
    private boolean isRateOfMoney(int level) {
        if (filled.get(level).frame().measure() != Measure.OTHER
                || quantity(level).kind() != Kind.MONEY) {
            return false;
        }
        int verb = chunkOf(level) - 1;
        while (verb > 0 && !MOTIONS.has(scanned.chunks().get(verb))) {
            verb--;
        }
        boolean isValued = verb >= 0 && VALUING.has(scanned.chunks().get(verb));
        // "The average yen/dollar rate fell to 158 yen from 207": a rate of exchange by name
        boolean isRate = verb > 0 && scanned.chunks().get(verb - 1).text().endsWith("rate");
        return isValued || isRate;
    }

    private boolean isFromTo(int earlier) {
        int next = chunkOf(earlier) + 1;
        return drafts.get(earlier).phrasing().equals("from-earlier")
                && drafts.get(earlier).partner() < 0
                && next < scanned.chunks().size()
                && scanned.chunks().get(next).is(Cue.TO);
    }

    /** "narrowed from A to B": B; −1 if the figure behind is not what was reached. */
    private int reachedFrom(int earlier) {
        int next = earlier + 1;
        boolean isReached = next < drafts.size()
                && drafts.get(earlier).phrasing().equals("from-earlier")
                && drafts.get(next).phrasing().equals("rose-to")
                && drafts.get(next).role() == Draft.Role.MAIN
                && drafts.get(next).group() == drafts.get(earlier).group();
        return isReached ? next : -1;
    }

    /** "fell to A, up 2.6 percent from B", "fell to A, up from B": verb and apposition speak of one movement. */
    private void apposedMotion(int earlier) {
        boolean hasRate = earlier > 1 && drafts.get(earlier - 1).form() == Draft.Form.RATE;
        int main = hasRate ? earlier - 2 : earlier - 1;
        boolean isShape = main >= 0
                && drafts.get(main).role() == Draft.Role.MAIN
                && drafts.get(main).phrasing().equals("rose-to")
                && drafts.get(main).motion() != Sense.NONE
                && drafts.get(main).motion() != drafts.get(earlier).motion()
                && isSameThing(main, earlier)
                && isApposition(chunkOf(main), chunkOf(main + 1));
        if (!isShape) {
            return;
        }
        ComparisonClaim.Cue cue = ComparisonClaim.Cue.MOTION;
        if (drafts.get(main).motion() == Sense.INCREASE) {
            order(main, earlier, main, cue);
        } else {
            order(earlier, main, main, cue);
        }
    }

    private boolean isApposition(int from, int to) {
        boolean hasComma = false;
        for (int i = from + 1; i < to; i++) {
            Chunk chunk = scanned.chunks().get(i);
            if (chunk.is(Cue.WHILE) || chunk.is(Cue.AND) || chunk.is(Cue.SEMICOLON)) {
                return false;
            }
            hasComma |= chunk.is(Cue.COMMA);
        }
        return hasComma;
    }

    private int mainBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (drafts.get(i).role() == Draft.Role.MAIN
                    && drafts.get(i).form() == drafts.get(at).form()
                    && isSameThing(i, at)) {
                return i;
            }
        }
        return -1;
    }

    private void order(int higher, int lower, int at, ComparisonClaim.Cue cue) {
        if (quantity(higher).hedge() == Hedge.RANGE || quantity(lower).hedge() == Hedge.RANGE) {
            return;
        }
        Filled each = filled.get(higher);
        Provenance where = provenance(at, first + claims.size(), "order");
        Span span = drafts.get(at).cueSpan();
        Provenance provenance = new Provenance(
                where.number(),
                where.phrasing(),
                span,
                where.sentence(),
                where.sentenceIndex(),
                where.paragraph(),
                where.clause(),
                where.place(),
                where.isNamed(),
                where.quoted());
        claims.add(new ComparisonClaim(
                provenance,
                each.slots(),
                each.frame().measure(),
                quantity(higher),
                number(higher),
                number(lower),
                true,
                cue,
                List.of()));
    }
}
