package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/** Wholes with their printed parts: by the words, by partner, by goods and services, by kind of export. */
final class Parts {

    /** What is left of a whole when its parts have been told. */
    private static final Product REST = new Product("the rest");

    private static final String RE_EXPORTED = "re-exports";
    private static final String DOMESTIC = "domestic exports";

    /** What "non-oil" leaves out is called so in one release or another. */
    private static final Set<String> OIL = Set.of(
            "oil",
            "oil products",
            "oil and gas",
            "petroleum",
            "petroleum products",
            "petroleum , oil and lubricants",
            "petroleum, oil and lubricants",
            "pol");

    private static final String NON = "non-";

    /** A class of some offices, whose books have a third one beside it and the traditional goods. */
    private static final String NOT_TRADITIONAL = "non-traditional";

    /** So many times its whole a part must be to be told wherever it stands. */
    private static final BigDecimal OUTSIZED = new BigDecimal("20");

    /** Parts are near their whole that come as near to it as this part of it. */
    private static final BigDecimal NEAR_WHOLE = new BigDecimal("0.5");

    /** So likely a hit may be by chance and still be told. */
    private static final BigDecimal MOST_CHANCE = new BigDecimal("0.01");

    private final Ledger ledger;

    private final Agreement agreement;

    /** The amounts with a group, those of goods or services alone, and those by origin: few amounts are either. */
    private final Map<String, List<Amount>> groups = new HashMap<>();

    private final Map<String, List<Amount>> outsiders = new HashMap<>();
    private final Map<String, List<Amount>> covered = new HashMap<>();
    private final Map<String, List<Amount>> ofOrigin = new HashMap<>();

    /** The amounts of one kind of goods, for the few that are of all but one kind. */
    private final Map<String, List<Amount>> ofGoods = new HashMap<>();

    private final Map<String, List<Amount>> ofOtherGoods = new HashMap<>();

    /** The totals of everything with everybody, told with words of their own. */
    private final Map<String, List<Amount>> totals = new HashMap<>();

    /** The totals that open their paragraph, by place. */
    private final Map<String, List<Amount>> wholes = new HashMap<>();

    Parts(Ledger ledger) {
        this.ledger = ledger;
        this.agreement = ledger.agreement();
        Map<Integer, Provenance> firstParts = firstParts();
        for (Amount amount : ledger.amounts()) {
            if (amount.isPrinted()
                    && isWhole(amount)
                    && isOpening(amount, firstParts.get(amount.at().paragraph()))) {
                wholes.computeIfAbsent(place(amount), k -> new ArrayList<>()).add(amount);
            }
            Area partner = amount.slots().partner().value();
            boolean isOfAll = amount.isPrinted()
                    && amount.at().isNamed()
                    && amount.slots().product().value().isAll()
                    && amount.slots().reporter().value().isStated()
                    && amount.slots().period().value().isStated()
                    && isToldOutright(amount)
                    && isWhole(amount);
            if (isOfAll) {
                totals.computeIfAbsent(key(amount), k -> new ArrayList<>()).add(amount);
            }
            if (isPlaced(amount)
                    && Areas.standard().isGroup(partner)
                    && !partner.code().startsWith("NON_")) {
                groups.computeIfAbsent(key(amount), k -> new ArrayList<>()).add(amount);
            }
            if (partner.code().startsWith("NON_")) {
                outsiders
                        .computeIfAbsent(key(amount) + " with " + partner.code(), k -> new ArrayList<>())
                        .add(amount);
            }
            Coverage coverage = amount.slots().coverage();
            if (coverage == Coverage.GOODS || coverage == Coverage.SERVICES) {
                covered.computeIfAbsent(key(amount), k -> new ArrayList<>()).add(amount);
            }
            if (amount.isPrinted() && !amount.slots().product().value().isAll()) {
                (left(amount).isEmpty() ? ofGoods : ofOtherGoods)
                        .computeIfAbsent(key(amount), k -> new ArrayList<>())
                        .add(amount);
            }
            if (isNamed(amount, RE_EXPORTED) || isNamed(amount, DOMESTIC)) {
                ofOrigin.computeIfAbsent(key(amount), k -> new ArrayList<>()).add(amount);
            }
        }
    }

    private static String key(Amount amount) {
        Period period = amount.slots().period().value();
        return amount.measure() + " in " + amount.unit().code() + " from " + period.start() + " to " + period.end();
    }

    /** How a second amount agrees with a first one. */
    private interface Grading extends BiFunction<Amount, Amount, Optional<Evidence>> {}

    /** Every relation between a whole and its parts. */
    List<Relation> relations(String check) {
        List<Relation> found = new ArrayList<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.PARTS) {
                linked(check, link).ifPresent(found::add);
            }
        }
        for (Amount whole : ledger.amounts()) {
            if (isFlow(whole) && isPlaced(whole) && (!whole.isPrinted() || isWhole(whole))) {
                byPartner(check, whole).ifPresent(found::add);
                ofSeveral(check, whole).ifPresent(found::add);
                byCoverage(check, whole).ifPresent(found::add);
                byOrigin(check, whole).ifPresent(found::add);
                byComplement(check, whole).ifPresent(found::add);
                ofSeveralGoods(check, whole).ifPresent(found::add);
            }
        }
        found.addAll(new Rests(ledger).relations(check));
        found.addAll(new CoverageMoves(ledger).relations(check));
        found.addAll(new CurrentAccounts(ledger).relations(check));
        ListedParts listed = new ListedParts(ledger);
        for (Amount part : ledger.amounts()) {
            boolean isGross = part.measure() == Measure.EXPORTS || part.measure() == Measure.IMPORTS;
            if (part.isPrinted() && isFlow(part) && isGross) {
                Optional<Relation> whole = within(check, part);
                whole.ifPresent(listed::add);
                whole.or(() -> outsized(check, part)).ifPresent(found::add);
            }
        }
        found.addAll(listed.relations(check));
        return found;
    }

    private static boolean isFlow(Amount amount) {
        boolean isTotal = amount.timing() == LevelClaim.Timing.TOTAL;
        return isTotal && (amount.measure().isTrade() || amount.measure() == Measure.INVESTMENT);
    }

    private static boolean isPlaced(Amount amount) {
        return amount.isPrinted() || amount.slots().period().value().isStated();
    }

    private Optional<Relation> linked(String check, Link link) {
        List<Integer> claims = link.claims();
        boolean isComplete = claims.size() >= 2 && !claims.contains(0);
        if (!isComplete || claims.stream().anyMatch(c -> !Shares.isAmount(ledger, c))) {
            return Optional.empty();
        }
        Claim whole = ledger.reading().claim(claims.get(0));
        List<Term> terms = new ArrayList<>();
        boolean hasChanges = false;
        for (int part : claims.subList(1, claims.size())) {
            Claim claim = ledger.reading().claim(part);
            if (!claim.quantity().unit().equals(whole.quantity().unit())) {
                return Optional.empty();
            }
            Product one = claim.slots().product().value();
            Product all = whole.slots().product().value();
            boolean isApart = !Agreement.isSameSentence(whole.provenance(), claim.provenance())
                    && !all.isAll()
                    && !one.isAll()
                    && !Products.standard().same(all, one)
                    && !Products.standard().contains(all, one);
            if (isApart) {
                return Optional.empty();
            }
            hasChanges |= claim instanceof ChangeClaim;
            terms.add(senseOf(claim) == senseOf(whole) ? Term.plus(part) : Term.minus(part));
        }
        if (hasChanges && !link.isExhaustive()) {
            return Optional.empty();
        }
        if (!link.isExhaustive() && whole.measure() == Measure.BALANCE) {
            // A deficit with one partner may be larger than the whole: others bring in a surplus.
            return Optional.empty();
        }
        boolean isExhaustive = link.isExhaustive() || (claims.size() > 2 && isSumButForASlip(claims));
        terms.add(Term.minus(claims.get(0)));
        Row row = new Row(terms, isExhaustive ? Row.Order.EQUAL : Row.Order.AT_MOST, BigDecimal.ZERO);
        return Optional.of(Relation.of(check, claims, Evidence.EXPLICIT, row));
    }

    /**
     * Whether parts, which need not be all there are, would make up their whole to the digit if it were not for one scale
     * word or decimal point, and that is no chance: of the few such slips that bring them near it at all, one hits it.
     */
    private boolean isSumButForASlip(List<Integer> claims) {
        BigDecimal whole = Sums.middle(ledger.reading().claim(claims.get(0)));
        BigDecimal gap = whole;
        for (int part : claims.subList(1, claims.size())) {
            gap = gap.subtract(Sums.middle(ledger.reading().claim(part)));
        }
        int near = 0;
        int hits = 0;
        BigDecimal chance = BigDecimal.ZERO;
        for (int i = 0; i < claims.size(); i++) {
            BigDecimal value = Sums.middle(ledger.reading().claim(claims.get(i)));
            for (BigDecimal factor : Slips.FACTORS) {
                BigDecimal change = value.multiply(factor.subtract(BigDecimal.ONE));
                BigDecimal left = (i == 0 ? gap.add(change) : gap.subtract(change)).abs();
                BigDecimal slack = slack(claims, i, factor);
                BigDecimal reach =
                        whole.multiply(i == 0 ? factor : BigDecimal.ONE).multiply(NEAR_WHOLE);
                near += left.compareTo(reach) <= 0 ? 1 : 0;
                if (left.compareTo(slack) <= 0) {
                    hits++;
                    chance = slack.divide(reach, MathContext.DECIMAL64);
                }
            }
        }
        return hits == 1 && chance.multiply(BigDecimal.valueOf(near)).compareTo(MOST_CHANCE) <= 0;
    }

    /** What rounding explains of a sum whose figure at some place is multiplied. */
    private BigDecimal slack(List<Integer> claims, int at, BigDecimal factor) {
        BigDecimal slack = BigDecimal.ZERO;
        for (int i = 0; i < claims.size(); i++) {
            BigDecimal half = Sums.half(ledger.reading().claim(claims.get(i)));
            slack = slack.add(i == at ? half.multiply(factor) : half);
        }
        return slack;
    }

    private static Sense senseOf(Claim claim) {
        if (claim instanceof ChangeClaim change) {
            return change.sense();
        }
        return claim instanceof LevelClaim level && level.measure() == Measure.BALANCE ? level.sense() : Sense.NONE;
    }

    /** A group and everybody outside it are the world. */
    private Optional<Relation> byPartner(String check, Amount whole) {
        if (world(whole.slots().partner().value()).isStated()) {
            return Optional.empty();
        }
        for (Amount inside : ledger.nearest(groups.getOrDefault(key(whole), List.of()), whole.at())) {
            Area outside = Areas.outside(inside.slots().partner().value());
            Optional<Graded> a = best(List.of(inside), whole, x -> true, this::apartFromPartner);
            Optional<Graded> b = a.isEmpty()
                    ? Optional.empty()
                    : best(byPartner(key(whole), outside), whole, x -> true, this::apartFromPartner);
            if (a.isPresent() && b.isPresent()) {
                // What is booked under no country belongs to neither, and shows in a balance.
                boolean isOpen = whole.measure() == Measure.BALANCE;
                return Optional.of(sum(
                        check,
                        whole,
                        isOpen ? List.of(weakened(a.get()), weakened(b.get())) : List.of(a.get(), b.get())));
            }
        }
        return Optional.empty();
    }

    private static Graded weakened(Graded part) {
        return new Graded(part.amount(), Agreement.weaker(part.grade(), Evidence.PARAGRAPH));
    }

    /** "China took A and Singapore B; the two together took C": trade with several is that with each of them. */
    private Optional<Relation> ofSeveral(String check, Amount whole) {
        String[] areas = whole.slots().partner().value().code().split("\\+", -1);
        boolean isSummed = whole.measure() == Measure.EXPORTS
                || whole.measure() == Measure.IMPORTS
                || whole.measure() == Measure.TURNOVER;
        boolean isOfSeveral = areas.length > 1 && whole.isPrinted() && isSummed;
        if (!isOfSeveral) {
            return Optional.empty();
        }
        List<Graded> parts = new ArrayList<>();
        for (String area : areas) {
            Slots slots = whole.slots()
                    .withPartner(new Slot<>(
                            new Area(area),
                            whole.slots().partner().evidence(),
                            whole.slots().partner().origin()));
            Optional<Ledger.Match> part = ledger.find(
                    whole.measure(),
                    whole.unit(),
                    slots,
                    whole.at(),
                    a -> a.isPrinted()
                            && a.timing() == whole.timing()
                            && a.at().paragraph() == whole.at().paragraph()
                            && a.number() < whole.number());
            if (part.isEmpty() || !part.get().others().isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Graded(part.get().amount(), part.get().agreement()));
        }
        return Optional.of(sum(check, whole, parts));
    }

    /** Goods and services are both. */
    private Optional<Relation> byCoverage(String check, Amount whole) {
        Coverage coverage = whole.slots().coverage();
        if (coverage == Coverage.GOODS || coverage == Coverage.SERVICES) {
            return Optional.empty();
        }
        List<Amount> covering = covered.getOrDefault(key(whole), List.of());
        Optional<Graded> goods =
                best(covering, whole, x -> x.slots().coverage() == Coverage.GOODS, this::apartFromCoverage);
        Optional<Graded> services =
                best(covering, whole, x -> x.slots().coverage() == Coverage.SERVICES, this::apartFromCoverage);
        if (goods.isEmpty() || services.isEmpty()) {
            return Optional.empty();
        }
        Relation sum = sum(check, whole, List.of(goods.get(), services.get()));
        if (coverage == Coverage.BOTH) {
            return Optional.of(sum);
        }
        // "Exports" without a word are goods in one text and goods with services in another.
        Row goodsAlone = Row.zero(Term.plus(goods.get().amount().number()), Term.minus(whole.number()));
        return Optional.of(new Relation(
                check, sum.claims(), List.of(sum.readings().get(0), List.of(goodsAlone)), sum.agreement()));
    }

    /** Re-exports and domestic exports are exports. */
    private Optional<Relation> byOrigin(String check, Amount whole) {
        if (whole.measure() != Measure.EXPORTS
                || whole.slots().product().value().name().equals(DOMESTIC)) {
            return Optional.empty();
        }
        List<Amount> reExports = ledger.inAllWith(whole, Measure.RE_EXPORTS);
        Optional<Graded> again = best(reExports, whole, x -> true, this::inAll);
        if (again.isEmpty()) {
            again = best(origins(whole), whole, x -> isNamed(x, RE_EXPORTED), this::apartFromProduct);
        }
        Optional<Graded> own = best(origins(whole), whole, x -> isNamed(x, DOMESTIC), this::apartFromProduct);
        return again.isPresent() && own.isPresent()
                ? Optional.of(sum(check, whole, List.of(again.get(), own.get())))
                : Optional.empty();
    }

    /** Oil and everything but oil are all goods, where nothing is told of re-exports, which are counted apart from both. */
    private Optional<Relation> byComplement(String check, Amount whole) {
        boolean isOfAll = whole.slots().product().value().isAll()
                && ledger.inAllWith(whole, Measure.RE_EXPORTS).isEmpty();
        for (Amount others : isOfAll ? ofOtherGoods.getOrDefault(key(whole), List.<Amount>of()) : List.<Amount>of()) {
            Optional<Graded> a = best(List.of(others), whole, x -> true, this::apartFromProduct);
            Optional<Graded> b = a.isEmpty()
                    ? Optional.empty()
                    : best(
                            ofGoods.getOrDefault(key(whole), List.of()),
                            whole,
                            x -> isWhatIsLeft(x, left(others)),
                            this::apartFromProduct);
            if (a.isPresent() && b.isPresent()) {
                return Optional.of(sum(check, whole, List.of(a.get(), b.get())));
            }
        }
        return Optional.empty();
    }

    /** "Together these products made up D": the goods that were told one by one. */
    private Optional<Relation> ofSeveralGoods(String check, Amount whole) {
        if (!whole.isPrinted()) {
            return Optional.empty();
        }
        return SeveralGoods.of(ledger, whole.measure(), whole.unit(), whole.slots(), whole.at())
                .map(goods -> {
                    List<Integer> claims = new ArrayList<>(List.of(whole.number()));
                    List<List<Row>> readings = new ArrayList<>();
                    for (List<Integer> parts : goods.readings()) {
                        List<Term> terms = new ArrayList<>(List.of(Term.minus(whole.number())));
                        parts.forEach(p -> terms.add(Term.plus(p)));
                        parts.stream().filter(p -> !claims.contains(p)).forEach(claims::add);
                        readings.add(List.of(new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO)));
                    }
                    return new Relation(check, List.copyOf(claims), List.copyOf(readings), goods.agreement());
                });
    }

    /** "oil" of "non-oil"; empty for goods that leave nothing out. */
    private static String left(Amount amount) {
        String name = amount.slots().product().value().name();
        return name.startsWith(NON) && !name.equals(NOT_TRADITIONAL)
                ? name.substring(NON.length()).strip()
                : "";
    }

    private static boolean isWhatIsLeft(Amount amount, String left) {
        String name = amount.slots().product().value().name();
        boolean isOil = OIL.contains(left) && OIL.contains(name);
        return isOil || name.equals(left) || name.equals(left + " products") || name.equals(left + " goods");
    }

    private static boolean isNamed(Amount amount, String product) {
        return amount.slots().product().value().name().equals(product);
    }

    private List<Amount> origins(Amount whole) {
        return ofOrigin.getOrDefault(key(whole), List.of());
    }

    private record Graded(Amount amount, Evidence grade) {}

    private List<Amount> byPartner(String key, Area partner) {
        return outsiders.getOrDefault(key + " with " + partner.code(), List.of());
    }

    private Optional<Graded> best(List<Amount> among, Amount whole, Predicate<Amount> fits, Grading grading) {
        @Nullable Graded best = null;
        for (Amount amount : ledger.nearest(among, whole.at())) {
            if (amount.number() == whole.number()
                    || amount.timing() != whole.timing()
                    || isAdjusted(amount) != isAdjusted(whole)
                    || !isPlaced(amount)
                    || !fits.test(amount)) {
                continue;
            }
            Optional<Evidence> grade = grading.apply(whole, amount);
            if (grade.isEmpty() || grade.get() == Evidence.ASSUMED) {
                continue;
            }
            if (best == null || isBetter(whole, amount, grade.get(), best)) {
                best = new Graded(amount, grade.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /** The parts of an adjusted total are seldom printed: those beside it make up the one as it was counted. */
    private static boolean isAdjusted(Amount amount) {
        return amount.slots().basis() == PriceBasis.SEASONALLY_ADJUSTED;
    }

    private static boolean isBetter(Amount whole, Amount amount, Evidence grade, Graded best) {
        int order = Boolean.compare(best.amount().isPrinted(), amount.isPrinted());
        if (order == 0) {
            order = grade.compareTo(best.grade());
        }
        return order == 0 ? distance(whole, amount) < distance(whole, best.amount()) : order < 0;
    }

    private static int distance(Amount a, Amount b) {
        return Math.abs(a.at().number() - b.at().number());
    }

    private Optional<Evidence> apartFromPartner(Amount a, Amount b) {
        return agreement.apartFromPartner(a.slots(), a.at(), b.slots(), b.at());
    }

    private Optional<Evidence> apartFromProduct(Amount a, Amount b) {
        return agreement.apartFromProduct(a.slots(), a.at(), b.slots(), b.at());
    }

    private Optional<Evidence> apartFromCoverage(Amount a, Amount b) {
        return agreement.apartFromCoverage(a.slots(), a.at(), b.slots(), b.at());
    }

    private Optional<Evidence> inAll(Amount a, Amount b) {
        return agreement.inAll(a.slots(), a.at(), b.slots(), b.at());
    }

    /** A surplus counts against a deficit. */
    private static Relation sum(String check, Amount whole, List<Graded> parts) {
        List<Integer> claims = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Evidence grade = Evidence.EXPLICIT;
        claims.add(whole.claim());
        terms.add(Term.minus(whole.number()));
        for (Graded part : parts) {
            if (!claims.contains(part.amount().claim())) {
                claims.add(part.amount().claim());
            }
            boolean isOpen = part.amount().sense() == Sense.NONE || whole.sense() == Sense.NONE;
            terms.add(
                    isOpen || part.amount().sense() == whole.sense()
                            ? Term.plus(part.amount().number())
                            : Term.minus(part.amount().number()));
            grade = Agreement.weaker(grade, part.grade());
        }
        return Relation.of(check, claims, grade, new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO));
    }

    /** A part is no more than the nearest printed whole of the same paragraph. */
    /** "Sales to the EU came to A. The other B went further afield": B is told beside A, and not of it. */
    private static boolean isRestBeside(Amount part, Amount whole) {
        return part.slots().product().value().equals(REST)
                && whole.slots().partner().value().isStated()
                && whole.slots().partner().evidence() == Evidence.EXPLICIT;
    }

    private Optional<Relation> within(String check, Amount part) {
        @Nullable Graded best = null;
        for (Amount whole : ledger.nearest(wholes.getOrDefault(place(part), List.of()), part.at())) {
            boolean isFarther = best != null && distance(part, whole) >= distance(part, best.amount());
            boolean isBehind = whole.number() > part.number() && !Agreement.isSameSentence(whole.at(), part.at());
            if (isFarther
                    || isBehind
                    || whole.timing() != part.timing()
                    || !isPartOf(part, whole)
                    || isRestBeside(part, whole)) {
                continue;
            }
            Optional<Evidence> grade =
                    agreement.inReporterAndPeriod(whole.slots(), whole.at(), part.slots(), part.at());
            boolean isGood = grade.isPresent() && grade.get().compareTo(Evidence.SENTENCE) <= 0;
            if (isGood) {
                best = new Graded(whole, grade.get());
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Amount whole = best.amount();
        Row row = new Row(
                List.of(Term.plus(part.number()), Term.minus(whole.number())), Row.Order.AT_MOST, BigDecimal.ZERO);
        return Optional.of(Relation.of(check, List.of(whole.number(), part.number()), best.grade(), row));
    }

    /**
     * "Exports came to $10 billion", and paragraphs later "sales to Chile of $520 billion": what is many times its whole is
     * no part of it, wherever the two stand. A part that is a little too large may be of another whole; of several totals
     * the largest is meant.
     */
    private Optional<Relation> outsized(String check, Amount part) {
        @Nullable Amount largest = null;
        for (Amount whole : totals.getOrDefault(key(part), List.of())) {
            boolean isWhole = whole.slots()
                            .reporter()
                            .value()
                            .equals(part.slots().reporter().value())
                    && isPartOf(part, whole)
                    && agreement
                            .inReporterAndPeriod(whole.slots(), whole.at(), part.slots(), part.at())
                            .isPresent();
            boolean isLargest = isWhole && (largest == null || value(whole).compareTo(value(largest)) > 0);
            largest = isLargest ? whole : largest;
        }
        if (largest == null || value(part).compareTo(value(largest).multiply(OUTSIZED)) <= 0) {
            return Optional.empty();
        }
        Row row = new Row(
                List.of(Term.plus(part.number()), Term.minus(largest.number())), Row.Order.AT_MOST, BigDecimal.ZERO);
        return Optional.of(Relation.of(check, List.of(largest.number(), part.number()), Evidence.SENTENCE, row));
    }

    /** Words of its own say what a total is of, or when it was. */
    private static boolean isToldOutright(Amount amount) {
        String phrasing = amount.at().phrasing();
        return amount.slots().period().evidence() == Evidence.EXPLICIT
                || phrasing.equals("figure-of")
                || phrasing.equals("rose-to");
    }

    private BigDecimal value(Amount amount) {
        return ledger.reading().claim(amount.claim()).quantity().value();
    }

    private static String place(Amount amount) {
        return amount.measure() + " in " + amount.unit().code() + " in paragraph "
                + amount.at().paragraph();
    }

    /** A whole opens its paragraph; behind figures of single partners or goods it may have lost its own. */
    private static boolean isOpening(Amount whole, @Nullable Provenance firstPart) {
        return firstPart == null
                || firstPart.number() >= whole.number()
                || Agreement.isSameSentence(firstPart, whole.at());
    }

    private Map<Integer, Provenance> firstParts() {
        Map<Integer, Provenance> first = new HashMap<>();
        for (Claim claim : ledger.reading().claims()) {
            boolean isOfPart = world(claim.slots().partner().value()).isStated()
                    || !claim.slots().product().value().isAll();
            if (isOfPart) {
                first.putIfAbsent(claim.provenance().paragraph(), claim.provenance());
            }
        }
        return first;
    }

    /** Money of all goods is a whole; tonnes or barrels of nothing in particular are of something that was spoken of. */
    private boolean isWhole(Amount whole) {
        Slot<Product> product = whole.slots().product();
        boolean isMoney = ledger.reading().claim(whole.claim()).quantity().kind() == Kind.MONEY;
        return !ledger.isUnnamedPart(whole.number())
                && (!product.value().isAll() || (isMoney && whole.at().isNamed()));
    }

    private static boolean isPartOf(Amount part, Amount whole) {
        Area inner = world(part.slots().partner().value());
        Area outer = world(whole.slots().partner().value());
        Product one = part.slots().product().value();
        Product all = whole.slots().product().value();
        boolean isSamePartner = inner.equals(outer);
        boolean isSameProduct = Products.standard().same(all, one);
        if (isSamePartner && isSameProduct) {
            return false;
        }
        int year = year(part);
        boolean isInnerPartner =
                isSamePartner || !outer.isStated() || Areas.standard().contains(outer, inner, year);
        boolean isInnerProduct =
                isSameProduct || all.isAll() || Products.standard().contains(all, one);
        return isInnerPartner
                && isInnerProduct
                && part.slots().coverage() == whole.slots().coverage();
    }

    private static int year(Amount amount) {
        return amount.slots().period().value().isDated()
                ? amount.slots().period().value().end().getYear()
                : 0;
    }

    static Area world(Area area) {
        return area.equals(Area.WORLD) ? Area.UNSTATED : area;
    }
}
