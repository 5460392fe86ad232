package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.phrasing.ContractItem;
import org.tradecheck.claim.phrasing.RemainingFigure;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.series.ProductMention;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * What the figures measure, and of which goods: as their clauses say, as the sentences before leave it, as the figures
 * beside them are.
 */
final class FigureMeasures {

    /** What is invested, by kind. */
    private static final WordSet CAPITAL = WordSet.of(
            "capital", "equity", "loans", "debt", "stakes", "flow", "flows", "inflow", "outgoings", "expenditure");

    /** Before or behind what firms lend to their own: "intra-group debt", "loans between affiliates". */
    private static final WordSet WITHIN_FIRMS =
            WordSet.of("group", "company", "intercompany", "intragroup", "between", "parent", "parents", "affiliates");

    private static final WordSet EARNED =
            WordSet.of("earnings", "receipts", "revenue", "revenues", "proceeds", "sales");

    private static final WordSet TONNAGE = WordSet.of("tonnage", "quantity", "quantities");

    private static final WordSet PAID = WordSet.of("payments", "outlays", "expenditure", "outgoings", "spending");

    private static final WordSet RECEIVED = WordSet.of("receipts", "revenues", "credits");

    /** So many words beside a loan may tell that it stays within a firm. */
    private static final int LOAN_REACH = 3;

    /** No country sells less of anything, in whatever unit: "six kilos a head" are eaten at home. */
    private static final BigDecimal LEAST_GOODS = new BigDecimal(1_000);

    private final Parties parties;
    /** Right before the sum of what was told. */
    private static final WordSet SUMMED = WordSet.of("together", "altogether", "combined");

    private final Subject subject;
    private final LastTold lastTold;
    private final Forecasts forecasts;
    private final NamedMeasures named;
    private final SpokenFlows spoken = new SpokenFlows();
    private final KnownAmounts amounts = new KnownAmounts();
    private final GoodsTaken taken = new GoodsTaken();
    private final GoodsTold goods = new GoodsTold();
    /** Goods on their way, of whatever kind was told. */
    private static final WordSet CARGOES = WordSet.of("cargoes", "shipments", "consignments", "deliveries", "loads");

    private final CoverageLabel label = new CoverageLabel();
    private final BalancesTold balances = new BalancesTold();

    FigureMeasures(Parties parties, Subject subject, LastTold lastTold, Forecasts forecasts) {
        this.parties = parties;
        this.subject = subject;
        this.lastTold = lastTold;
        this.forecasts = forecasts;
        this.named = new NamedMeasures(subject);
    }

    /** The goods that "its" and "their" mean at the start of the next sentence. */
    void setTopic(Optional<Product> product, boolean isExport) {
        goods.setTopic(product, isExport);
    }

    /** The drafts of a sentence that tells figures of another time for what the one before told. */
    List<Draft> corresponding(List<Draft> drafts, List<Token> tokens) {
        return spoken.corresponding(drafts, tokens);
    }

    /** A sentence that tells no figure may say what the next ones cover. */
    void passOver(Passage here) {
        label.passOver(here);
    }

    /**
     * A figure with its measure and its goods.
     *
     * @param before the figures of its sentence that stand before it
     * @param hasPartners whether figures have been given to several partners one by one
     */
    Frame frame(Draft draft, List<Filled> before, boolean hasPartners, Passage here) {
        Quantity figure = here.quantity(draft);
        boolean isBehindFlows = spoken.has(Measure.EXPORTS) || spoken.has(Measure.IMPORTS);
        Frame frame = balances.meant(withMeasure(draft, before, here), isBehindFlows, here);
        frame = turnoverOfFlow(draft, frame, here);
        frame = FiguresBefore.basisOfMain(draft, frame, before);
        frame = draft.form() == Draft.Form.SHARE ? ofBothFlows(draft, shareFrame(draft, frame), before) : frame;
        frame = lastTold.ofTheSameSale(draft, frame, before, here);
        frame = FiguresBefore.ofThatTime(frame, before, here);
        frame = FiguresBefore.ofTheSameSum(draft, frame, before);
        frame = FiguresBefore.ofTheSamePrice(frame, before);
        frame = FiguresBefore.ofTheirWorth(draft, frame, before, here);
        frame = FiguresBefore.ofTheSameBalance(frame, before, here);
        frame = ofTheCargoes(goods.ofTopic(goods.ofTonnes(frame, figure, here)), here);
        frame = taken.taken(draft, frame, here);
        frame = lastTold.inOtherTerms(frame, here);
        frame = fromOtherSide(draft, frame, hasPartners, here);
        if (isOfBothFlows(draft, frame, before, here)) {
            // "Exports were A and imports B. Together that is C."
            frame = frame.withMeasure(Measure.TURNOVER, Sense.NONE).weak(true);
        }
        if (TakenUp.withTheRest(here) && frame.product().value().isAll() && frame.isTrade() && before.isEmpty()) {
            frame = frame.withProduct(
                    Slot.explicit(new Product("the rest"), here.sentence().span()));
        }
        boolean isOfSome = draft.frame().measure() == Measure.OTHER
                && !draft.actor().value().isStated()
                && draft.role() == Draft.Role.MAIN
                && frame.product().value().isAll()
                && !hasPartners
                && Together.isCollective(here.tokens());
        if (isOfSome) {
            // "These three groups together earned A": of several, and not of all.
            frame = frame.withProduct(
                    Slot.explicit(Product.SEVERAL, here.sentence().span()));
        }
        return draft.form() == Draft.Form.SHARE && before.isEmpty() ? lastTold.ofPart(frame, here) : frame;
    }

    /** "On exports, the turnover was A", "the largest export market with a turnover of B": the turnover of one flow. */
    private static Frame turnoverOfFlow(Draft draft, Frame frame, Passage here) {
        if (frame.measure() != Measure.TURNOVER) {
            return frame;
        }
        Measure side = FlowTurns.namedSide(here.tokens());
        Measure flow = side == Measure.OTHER && draft.actorRole() == Cue.DESTINATION
                ? FlowTurns.ofMarket(here.tokens(), here.figure(draft).start())
                : side;
        return flow == Measure.OTHER ? frame : frame.withMeasure(flow, Sense.NONE);
    }

    /** "It shipped A of rice. The cargoes earned B": for the rice. */
    private Frame ofTheCargoes(Frame frame, Passage here) {
        List<Token> tokens = here.tokens();
        boolean isSame = tokens.size() > 1
                && tokens.get(0).is("the")
                && CARGOES.has(tokens.get(1))
                && frame.measure() == Measure.EXPORTS
                && frame.product().value().isAll()
                && !frame.isTotal();
        return isSame ? frame.withProduct(subject.goodsBefore(here)) : frame;
    }

    /** What a share is of, as far as its words or the level beside it tell. */
    Frame whole(Draft share, Frame frame, List<Filled> before) {
        if (share.form() != Draft.Form.SHARE || share.whole().isStated()) {
            return share.whole();
        }
        boolean isOfPartner = share.phrasing().equals("in-brackets")
                && share.actor().value().isStated()
                && Subject.isFlow(frame.measure())
                && frame.product().value().isAll()
                && !share.actor().value().equals(frame.reporter().value());
        if (isOfPartner && before.stream().noneMatch(f -> f.draft().form() == Draft.Form.LEVEL)) {
            // "They went mainly to China (61%) and India (23%)": of all that went anywhere.
            return frame.withPartner(Slot.NO_AREA);
        }
        return FiguresBefore.isBesideLevel(share, frame, before)
                ? frame.withProduct(Slot.ALL_GOODS).withPartner(Slot.NO_AREA).withTotal()
                : share.whole();
    }

    /** What a figure covers: goods, services or both. */
    Coverage coverage(Frame frame, Passage here) {
        return label.coverage(frame, here);
    }

    /** Whether what a figure measures is named near it. */
    boolean isNamed(Draft draft, Frame frame, List<Filled> before, Passage here) {
        return named.isNamed(draft, frame, before, here);
    }

    /** Remembers what an amount measures, should it be told again. */
    void rememberAmount(Draft draft, Frame frame, Passage here) {
        if (draft.form() == Draft.Form.LEVEL && frame.isTrade()) {
            amounts.remember(here.quantity(draft), frame);
        }
    }

    /** Remembers a figure told, or expected. */
    void remember(Filled filled) {
        balances.remember(filled);
    }

    void endSentence(List<Filled> filled, Passage here) {
        changesLikeTheirLevels(filled);
        goods.endSentence(filled, subject.flow(), here);
        taken.endSentence(filled, here);
        spoken.endSentence(filled);
        balances.endSentence(filled);
        named.endSentence(filled, here);
    }

    /** "Aerospace grew fastest, by 17.6% to A from B": what moved is what it moved to. */
    private static void changesLikeTheirLevels(List<Filled> filled) {
        for (int i = 0; i + 1 < filled.size(); i++) {
            Filled change = filled.get(i);
            Filled level = filled.get(i + 1);
            boolean isOpen = change.draft().isChange()
                    && change.frame().measure() == Measure.OTHER
                    && level.draft().phrasing().equals("rose-to")
                    && level.draft().clause() == change.draft().clause()
                    && Subject.isFlow(level.frame().measure())
                    && level.frame().product().equals(change.frame().product());
            if (isOpen) {
                filled.set(i, change.withMeasure(level.frame().measure()));
            }
            boolean isOfGoods = change.draft().form() == Draft.Form.RATE
                    && level.draft().phrasing().equals("rose-to")
                    && level.draft().clause() == change.draft().clause()
                    && change.slots().product().value().isAll()
                    && !level.slots().product().value().isAll()
                    && level.slots().product().evidence() == Evidence.PARAGRAPH
                    && Subject.isFlow(level.frame().measure())
                    && level.frame().measure() == change.frame().measure();
            if (isOfGoods) {
                // "By volume they rose 16% to 522,000 tonnes": of the tea, as the tonnes are.
                filled.set(i, filled.get(i).withProduct(level.slots().product()));
            }
        }
    }

    /** What others buy of us is our exports, and what they earn here is our imports. */
    private Frame fromOtherSide(Draft draft, Frame frame, boolean hasPartners, Passage here) {
        if (!frame.isWeak() || draft.actor().value().isStated()) {
            return frame;
        }
        boolean areBuyers = here.has(Cue.COMBINED)
                && hasPartners
                && frame.measure() == Measure.IMPORTS
                && subject.flow() == Measure.EXPORTS;
        if (areBuyers) {
            // "The three countries together bought": what the partners named one by one buy are exports to them.
            return frame.withMeasure(Measure.EXPORTS, Sense.NONE);
        }
        // "Omani sales in the other direction were A" are told as Oman's own.
        boolean isEarnedThere = subject.isTurned()
                && subject.flow() == Measure.IMPORTS
                && frame.measure() == Measure.EXPORTS
                && !frame.reporter().value().isStated();
        // "In the opposite direction, cables brought in A": earned by those whom we buy from.
        return isEarnedThere ? frame.withMeasure(Measure.IMPORTS, Sense.NONE) : frame;
    }

    /** "Contracts won fell to A. Orders from the Middle East slumped to B": the same, in another word. */
    private boolean isOfOrders(Frame frame, Passage here) {
        return frame.measure() == Measure.OTHER
                && subject.last().measure() == Measure.CONTRACT
                && here.tokens().stream()
                        .anyMatch(t -> t.start() == frame.span().start() && (t.is("orders") || t.is("bookings")));
    }

    /** The measure that a figure's own words name, or that its sentence and those before leave to it. */
    private Frame withMeasure(Draft draft, List<Filled> before, Passage here) {
        Frame frame = goodsMeant(draft, receiptsMeant(ofTheTwo(draft, here), here), here);
        Optional<Frame> paid = paidFor(draft, frame, before, here);
        if (paid.isPresent()) {
            return paid.get();
        }
        if (draft.phrasing().equals(ContractItem.ID)) {
            boolean isOfContracts = subject.last().measure() == Measure.CONTRACT && here.behind() <= 2;
            return isOfContracts ? frame : Frame.NONE.withSpan(frame.span());
        }
        if (isOfOrders(frame, here)) {
            return frame.withMeasure(Measure.CONTRACT, Sense.NONE);
        }
        boolean isOpen = isOpen(frame);
        Optional<Frame> known = isOpen && before.isEmpty() ? amounts.of(here.quantity(draft)) : Optional.empty();
        if (known.isPresent()) {
            Frame same = known.get().withPeriod(frame.period());
            return frame.isTotal() ? same.withProduct(Slot.ALL_GOODS) : same;
        }
        boolean isGoalOfTwo = draft.status() == Status.TARGET
                && frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && frame.product().value().isAll()
                && parties.isPair()
                && KnownAmounts.isTelling(here.quantity(draft));
        if (isGoalOfTwo) {
            // What two countries aim at, without more words, is their trade.
            return frame.withMeasure(Measure.TURNOVER, Sense.NONE).weak(true);
        }
        if (isOpen && isSmallChange(draft, here)) {
            return frame;
        }
        Frame model = withFlow(draft, frame, model(draft, frame, before, here), here);
        boolean isProductOnly = frame.measure() == Measure.OTHER
                && !frame.product().value().isAll()
                && frame.span().equals(Span.NONE);
        // "Trade came to A. Services made up B": a part of both flows.
        boolean isOfBoth = model.measure() == Measure.TURNOVER
                && (draft.phrasing().equals("share-verb")
                        || !model.product().value().isAll())
                && subject.flow() == Measure.OTHER;
        boolean isOfFlow = Subject.isFlow(model.measure()) || model.measure() == Measure.CONTRACT || isOfBoth;
        if (isProductOnly && (isOfFlow || subject.flow() != Measure.OTHER)) {
            // "Coffee made up 30% of Ghana's exports": they are Ghana's, whoever was told of before.
            Frame whole = draft.whole();
            boolean isOfOwner = whole.reporter().value().isStated() && whole.measure() == model.measure();
            boolean isOfModel = isOfFlow && (whole.isWeak() || !isOfOwner);
            Measure told = flowOfItsShare(draft, frame, here);
            if (told != Measure.OTHER) {
                return frame.withMeasure(told, Sense.NONE)
                        .withReporter(isOfModel ? model.reporter() : Slot.NO_AREA)
                        .withSpan(model.span());
            }
            return frame.withMeasure(isOfFlow ? model.measure() : subject.flow(), Sense.NONE)
                    .withReporter(isOfModel ? model.reporter() : Slot.NO_AREA)
                    .withSpan(model.span());
        }
        boolean isModelFlow = model.measure() == Measure.EXPORTS || model.measure() == Measure.IMPORTS;
        Measure way = isOpen && isModelFlow ? flowByWay(draft, here) : Measure.OTHER;
        if (way != Measure.OTHER && way != model.measure()) {
            return frame.withMeasure(way, Sense.NONE).withReporter(model.reporter());
        }
        Measure part = isOpen ? flowOfShareBehind(draft, before, here) : Measure.OTHER;
        if (part != Measure.OTHER) {
            return frame.withMeasure(part, Sense.NONE)
                    .withReporter(model.reporter())
                    .withProduct(goodsInFront(draft, here));
        }
        if (isOpen && model.measure() == Measure.BALANCE && isOfGoods(draft, here)) {
            // "The surplus was A. Palm oil gave us B": goods earn no surplus, they are sold or bought.
            return subject.flow() == Measure.OTHER
                    ? frame
                    : frame.withMeasure(subject.flow(), Sense.NONE).weak(true).withProduct(goodsInFront(draft, here));
        }
        if (isOpen && Subject.isFlow(model.measure()) && isEarnedByGoods(draft, here)) {
            return like(model, draft, frame, before).withProduct(goodsInFront(draft, here));
        }
        if (isOpen && model.isStated()) {
            return isOfTheSame(draft)
                    ? like(model, draft, frame, before)
                    : frame.withMeasure(model.measure(), model.sense()).withProduct(model.product());
        }
        return goods.isOfFlow(draft, frame, before, subject.flow(), here)
                ? frame.withMeasure(subject.flow(), Sense.NONE).weak(true)
                : frame;
    }

    private static boolean isOfTonnage(Draft draft, Draft last, Passage here) {
        return here.tokens().stream()
                .filter(t -> t.start() >= here.figure(last).end()
                        && t.end() <= here.figure(draft).start())
                .anyMatch(TONNAGE::has);
    }

    /** "Exports were A and imports B. C went to China": goods that go somewhere are exports, whichever was told last. */
    private static Measure flowByWay(Draft draft, Passage here) {
        Chunks chunks = here.scanned().chunks();
        int verb = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()) + 1;
        boolean isMoving = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && verb + 2 < chunks.size()
                && chunks.get(verb).is(Cue.WENT);
        int place = verb + 2;
        while (isMoving && place < chunks.size() && chunks.get(place).is(Cue.FILLER)) {
            place++;
        }
        if (!isMoving || place >= chunks.size() || !chunks.get(place).is(Chunk.Kind.AREA)) {
            return Measure.OTHER;
        }
        Chunk way = chunks.get(verb + 1);
        return way.is(Cue.TO) ? Measure.EXPORTS : way.is(Cue.FROM) ? Measure.IMPORTS : Measure.OTHER;
    }

    /** "Vehicles led the table at A, a 16% share of exports": which flow the share right behind a level is one of. */
    private static Measure flowOfShareBehind(Draft draft, List<Filled> before, Passage here) {
        return here.shareBehind(draft, before)
                .filter(s -> draft.role() == Draft.Role.MAIN && s.clause() == draft.clause() && here.isNextTo(draft, s))
                .map(s -> s.whole().measure())
                .filter(m -> m == Measure.EXPORTS || m == Measure.IMPORTS)
                .orElse(Measure.OTHER);
    }

    /** "Copper was worth A, double the year-ago B, and made up 48 percent of exports": the flow that the share of the goods names. */
    private static Measure flowOfItsShare(Draft draft, Frame frame, Passage here) {
        if (draft.form() != Draft.Form.LEVEL || draft.phrasing().equals("in-brackets")) {
            return Measure.OTHER;
        }
        for (Draft share : here.drafts()) {
            boolean isOfSame = share.form() == Draft.Form.SHARE
                    && share.quantity() > draft.quantity()
                    && share.namesFlowOfWhole()
                    && share.clause() == draft.clause()
                    && share.frame().product().equals(frame.product());
            if (isOfSame && Subject.isFlow(share.whole().measure())) {
                return share.whole().measure();
            }
        }
        return Measure.OTHER;
    }

    /** Whether the sentence has goods for a subject: "Palm oil gave us A". */
    private static boolean isOfGoods(Draft draft, Passage here) {
        return draft.form() == Draft.Form.LEVEL
                && !goodsInFront(draft, here).value().isAll();
    }

    /** "Cocoa did well, with earnings doubling to A": the money "with" which the sentence goes on is that of the goods it opens with. */
    private static boolean isEarnedByGoods(Draft draft, Passage here) {
        Slot<Product> front = goodsInFront(draft, here);
        if (front.value().isAll()) {
            return false;
        }
        int figure = here.figure(draft).start();
        List<Token> between = here.tokens().stream()
                .filter(t -> t.start() >= front.origin().end() && t.end() <= figure)
                .toList();
        for (int i = 1; i < between.size(); i++) {
            if (EARNED.has(between.get(i)) && between.get(i - 1).is("with")) {
                return true;
            }
        }
        return false;
    }

    /** The goods with which the sentence of a figure opens, if no others stand between; all goods if it opens with none. */
    private static Slot<Product> goodsInFront(Draft draft, Passage here) {
        int figure = here.figure(draft).start();
        List<ProductMention> before = here.mentions().products().stream()
                .filter(p -> p.span().end() <= figure)
                .toList();
        boolean isFirst = before.size() == 1
                && before.get(0).span().start() == here.tokens().get(0).start();
        return isFirst ? Slot.explicit(before.get(0).product(), before.get(0).span()) : Slot.ALL_GOODS;
    }

    /** "The dollar could go to 69 cents", "hold above 145 yen": where nothing else is said, so little is no trade. */
    private static boolean isSmallChange(Draft draft, Passage here) {
        Quantity figure = here.quantity(draft);
        return draft.form() == Draft.Form.LEVEL
                && figure.kind() == Kind.MONEY
                && !figure.unit().isRate()
                && figure.value().abs().compareTo(ClaimBuilder.LOWEST_FLOW) < 0;
    }

    /** Whether the words of a figure say nothing of what it measures. */
    private static boolean isOpen(Frame frame) {
        return frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && frame.product().value().isAll()
                && frame.span().equals(Span.NONE);
    }

    /** What was told before that a figure may go on with. */
    private Frame model(Draft draft, Frame frame, List<Filled> before, Passage here) {
        boolean isFirstOpen = before.isEmpty() && isOpen(frame);
        Frame model = before.isEmpty()
                ? subject.last()
                : before.get(before.size() - 1).frame().withExtreme(LevelClaim.Extreme.NONE);
        if (!before.isEmpty()
                && model.measure() == Measure.PRICE
                && isOfTonnage(draft, before.get(before.size() - 1).draft(), here)) {
            // "The price was A, and tonnage rose by B": the tonnes are those of the flow, and no price.
            model = subject.last();
        }
        boolean goesOn = TakenUp.withPronoun(here)
                || SpokenTimes.isSubject(here.mentions())
                || draft.phrasing().equals("change-is");
        if (isFirstOpen && goesOn) {
            // "Exports broke all records. They reached A": what the sentence without figures told of.
            model = forecasts.isOnlyAimedBefore(here) ? forecasts.aimed() : subject.topicOr(model, here);
        }
        Slot<Product> same = subject.goodsBefore(here);
        if (isFirstOpen && !same.value().isAll() && model.product().value().isAll() && TakenUp.withPronoun(here)) {
            // "Blueberry sales doubled. They reached A": those of blueberries.
            model = model.withProduct(same);
        }
        if (isFirstOpen
                && TakenUp.withThat(here)
                && subject.balanceOfFlows(here).isStated()) {
            model = subject.balanceOfFlows(here).withPartner(Slot.NO_AREA).withProduct(Slot.ALL_GOODS);
        }
        if (isFirstOpen && TakenUp.withItsValue(here) && model.product().value().isAll()) {
            model = model.withProduct(subject.goodsOfShareBefore(here));
        }
        boolean isNextForecast = draft.phrasing().equals("forecast-figure")
                && forecasts.forecast().isStated()
                && forecasts.goesOn(draft, here);
        if (isNextForecast) {
            // "It raised its projection for the surplus to A. Others expect B": of the surplus, too.
            model = forecasts.forecast();
        }
        boolean isOfTheTwo = isFirstOpen
                && here.isNext()
                && draft.phrasing().equals("change-from-base")
                && here.figure(draft).start() == here.sentence().span().start()
                && lastTold.level().isStated();
        if (isOfTheTwo) {
            // "The line carried A tonnes, against B. Eight per cent more": than those.
            model = lastTold.level();
        }
        if (isFirstOpen && lastTold.isLookedBackAt(draft, subject.last().measure(), here)) {
            // "Sales of tin were A. A year earlier the figure was B": of tin, too.
            model = model.withProduct(lastTold.level().product());
        }
        if (before.isEmpty() && lastTold.isSumTakenUp(here)) {
            // "Trade came to A, of which exports were B and imports C. A year earlier it was D": the trade.
            model = lastTold.sum();
        }
        if (frame.share()
                && frame.measure() == Measure.OTHER
                && subject.lastShare().isStated()) {
            // "The American share slipped": another's share than the one before.
            model = draft.actor().value().isStated()
                    ? subject.lastShare().withPartner(Slot.NO_AREA)
                    : subject.lastShare();
        }
        return model;
    }

    /** What was told before, as the flow that whoever takes, sends or trades has in it. */
    private Frame withFlow(Draft draft, Frame frame, Frame told, Passage here) {
        if (!isOpen(frame)) {
            return told;
        }
        Frame model = told;
        Measure flow = subject.flow();
        boolean isItem = draft.phrasing().equals("area-figure") && Subject.isFlow(flow);
        boolean isTaker = (draft.cue() == Cue.SHARE_VERB || isItem)
                && draft.actor().value().isStated()
                && (model.measure() == Measure.BALANCE
                        || (model.measure() == Measure.TURNOVER && draft.cue() == Cue.SHARE_VERB));
        if (isTaker && draft.form() == Draft.Form.LEVEL) {
            // Nobody takes a balance: what a country takes is a flow.
            model = model.withMeasure(flow == Measure.OTHER ? Measure.EXPORTS : flow, Sense.NONE);
        }
        boolean isGone = draft.phrasing().equals("figure-is")
                && frame.partner().value().isStated()
                && model.measure() == Measure.BALANCE
                && flow != Measure.INVESTMENT;
        if (isGone) {
            // "The surplus was A. Only B went to Japan": of a surplus nothing goes anywhere.
            model = model.withMeasure(Measure.EXPORTS, Sense.NONE);
        }
        if (isItem && model.measure() != Measure.TURNOVER && subject.isRankedInTrade(draft, here)) {
            model = model.withMeasure(Measure.TURNOVER, Sense.NONE);
        }
        boolean isRole = draft.actor().value().isStated()
                && (Subject.isFlow(model.measure())
                        || model.measure() == Measure.BALANCE
                        || model.measure() == Measure.TURNOVER
                        // "Italy was the largest market, taking 43%": where nothing was told, the noun says of what.
                        || !model.isStated())
                && model.measure() != Measure.INVESTMENT;
        if (isRole && draft.actorRole() == Cue.DESTINATION) {
            return model.withMeasure(Measure.EXPORTS, Sense.NONE);
        }
        return isRole && draft.actorRole() == Cue.ORIGIN ? model.withMeasure(Measure.IMPORTS, Sense.NONE) : model;
    }

    /** Whether a figure without words of its own is of all that was told before, and not of its measure and goods alone. */
    private static boolean isOfTheSame(Draft draft) {
        return !draft.actor().value().isStated()
                || draft.form() == Draft.Form.SHARE
                || draft.role() != Draft.Role.MAIN
                || !draft.actorRole().equals(Cue.NONE)
                || draft.phrasing().equals("in-brackets")
                || draft.phrasing().equals("area-figure")
                || draft.phrasing().equals("share-verb");
    }

    /** A figure that is of what was told before. */
    private static Frame like(Frame model, Draft draft, Frame frame, List<Filled> before) {
        // "China took 40 per cent of exports and Japan 12": another party than the one before.
        boolean isOther = !before.isEmpty()
                && !draft.actor()
                        .value()
                        .equals(before.get(before.size() - 1).draft().actor().value());
        boolean isOneOfAList = draft.actor().value().isStated()
                && (isOther
                        || draft.phrasing().equals("area-figure")
                        || draft.phrasing().equals("share-verb")
                        || draft.phrasing().equals("in-brackets"));
        // "They compare with an average of A": what was told names the trade, the figure's own words its kind.
        Frame filled = model.withPeriod(frame.period())
                .withShare(frame.share())
                .withTiming(frame.timing() == LevelClaim.Timing.TOTAL ? model.timing() : frame.timing())
                .withExtreme(frame.extreme() == LevelClaim.Extreme.NONE ? model.extreme() : frame.extreme());
        filled = isOneOfAList ? filled.withPartner(Slot.NO_AREA) : filled;
        // "Seasonally adjusted, they were down 1.1%"
        filled = frame.basis() == PriceBasis.UNSTATED ? filled : filled.withCoverage(filled.coverage(), frame.basis());
        // "Total: A" above a list of goods is of all of them.
        filled = frame.isTotal() ? filled.withProduct(Slot.ALL_GOODS) : filled;
        filled = frame.reporter().value().isStated() ? filled.withReporter(frame.reporter()) : filled;
        return frame.partner().value().isStated() ? filled.withPartner(frame.partner()) : filled;
    }

    /** "Gross receipts rose": where a text tells of investment, what was invested. */
    private Frame receiptsMeant(Frame frame, Passage here) {
        if (subject.flow() != Measure.INVESTMENT) {
            return frame;
        }
        boolean isSupplied = frame.isWeak()
                && frame.measure() == Measure.EXPORTS
                && subject.last().measure() == Measure.INVESTMENT
                && !namesExports(here.tokens())
                && here.tokens().stream().noneMatch(t -> t.is("goods") || t.is("abroad"));
        if (isSupplied) {
            // "Inflows came to A. Firms in the zones supplied B": of the capital.
            return frame.withMeasure(Measure.INVESTMENT, Sense.NONE);
        }
        boolean isReceipts = frame.measure() == Measure.EXPORTS && !namesExports(here.tokens());
        boolean isSources = frame.measure() == Measure.IMPORTS;
        boolean isCapital = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && (CAPITAL.has(frame.product().value().name()) || isLentWithin(frame, here.tokens()));
        for (Token token : here.tokens()) {
            boolean isMeant = isReceipts && token.is("receipts")
                    || isSources && token.is("sources") && frame.span().contains(token.span())
                    || isCapital;
            if (isMeant) {
                return frame.withMeasure(Measure.INVESTMENT, Sense.NONE);
            }
        }
        return frame;
    }

    /**
     * "Receipts from services came to A and payments to B": what is paid abroad is for imports of what the receipts
     * were for.
     */
    private static Optional<Frame> paidFor(Draft draft, Frame frame, List<Filled> before, Passage here) {
        boolean isOpen = frame.measure() == Measure.OTHER && !frame.isTrade();
        boolean isPaid = isOpen && (PAID.has(frame.product().value().name()) || names(PAID, frame, here));
        for (int i = before.size() - 1; isPaid && i >= 0; i--) {
            Frame receipts = before.get(i).frame();
            if (receipts.measure() == Measure.EXPORTS && names(RECEIVED, receipts, here)) {
                return Optional.of(receipts.withMeasure(Measure.IMPORTS, Sense.NONE)
                        .withPeriod(draft.frame().period())
                        .withSpan(frame.span()));
            }
        }
        return Optional.empty();
    }

    /** Whether one of some words stands in what names a measure. */
    private static boolean names(WordSet words, Frame frame, Passage here) {
        return here.tokens().stream().anyMatch(t -> words.has(t) && frame.span().contains(t.span()));
    }

    /** "Loans between affiliates", "intra-group debt": what parents and daughters lend one another is invested. */
    private static boolean isLentWithin(Frame frame, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isLoan = CAPITAL.has(tokens.get(i))
                    && frame.span().contains(tokens.get(i).span());
            for (int k = Math.max(0, i - LOAN_REACH); isLoan && k <= i + LOAN_REACH && k < tokens.size(); k++) {
                if (WITHIN_FIRMS.has(tokens.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Fertiliser prices bite: A tonnes came in": so many tonnes are no price, but goods. */
    private static Frame goodsMeant(Draft draft, Frame frame, Passage here) {
        Kind kind = here.quantity(draft).kind();
        boolean isGoods = frame.measure() == Measure.PRICE
                && draft.form() == Draft.Form.LEVEL
                && (kind == Kind.MASS || kind == Kind.VOLUME)
                && here.quantity(draft).value().compareTo(LEAST_GOODS) > 0;
        return isGoods ? Frame.NONE.withProduct(frame.product()) : frame;
    }

    private static boolean namesExports(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.lower().startsWith("export")) {
                return true;
            }
        }
        return false;
    }

    /** "The former", "the latter": the first and the last flow of the sentence before. */
    private Frame ofTheTwo(Draft draft, Passage here) {
        Frame frame = draft.frame();
        String name = frame.product().value().name();
        if (name.startsWith(Earnings.OF)) {
            Frame earned = ofEarnings(frame, name.substring(Earnings.OF.length()), goodsThatEarn(draft, here));
            boolean isSame = earned.measure() == lastTold.level().measure()
                    && !earned.partner().value().isStated()
                    && TakenUp.withTheEarnings(here);
            return isSame ? earned.withPartner(lastTold.level().partner().at(Evidence.SENTENCE)) : earned;
        }
        if (!name.startsWith("=")) {
            return frame;
        }
        // Where the sentence before told no two flows, it is one of two of something else.
        return spoken.meant(name.equals("=former"))
                .map(meant -> meant.withPeriod(frame.period()).withShare(frame.share()))
                .orElseGet(() -> frame.withProduct(
                        Slot.explicit(new Product("one of two"), frame.product().origin())));
    }

    /** "Cocoa did well, with earnings of A", "It shipped A tonnes of tea. Proceeds were B": the goods of earnings that name none. */
    private Slot<Product> goodsThatEarn(Draft draft, Passage here) {
        return here.mentions().products().isEmpty() ? subject.goodsBefore(here) : goodsInFront(draft, here);
    }

    /** "Earnings fell to A": where a text tells of exports, what they earned. */
    private Frame ofEarnings(Frame frame, String goods, Slot<Product> goodsTold) {
        Slot<Product> product = frame.product();
        Measure flow = subject.flow();
        Measure mainFlow = subject.storyFlow();
        boolean isOfTrade = flow != Measure.INVESTMENT
                && (mainFlow == Measure.EXPORTS
                        || (!goods.isEmpty()
                                && (mainFlow.isTrade()
                                        || subject.last().measure().isTrade())));
        if (flow == Measure.INVESTMENT) {
            // "Reinvested earnings contributed A": a part of what was invested.
            return frame.withMeasure(flow, Sense.NONE)
                    .withProduct(Slot.explicit(new Product("earnings"), product.origin()));
        }
        if (flow != Measure.EXPORTS && !isOfTrade) {
            return frame.withProduct(Slot.explicit(new Product("earnings"), product.origin()));
        }
        return frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                .weak(true)
                .withProduct(goods.isEmpty() ? goodsTold : Slot.explicit(new Product(goods), product.origin()));
    }

    /** Whether a figure is the sum of the two flows that the sentence before told. */
    private boolean isOfBothFlows(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (isSumBehindFlows(draft, before, here)) {
            return true;
        }
        boolean isOpen = before.isEmpty()
                && draft.form() == Draft.Form.LEVEL
                && draft.frame().measure() == Measure.OTHER
                && frame.product().value().isAll()
                && !draft.actor().value().isStated();
        if (!isOpen || !spoken.has(Measure.EXPORTS) || !spoken.has(Measure.IMPORTS)) {
            return false;
        }
        List<Token> tokens = here.tokens();
        String first = tokens.get(0).lower();
        String third = tokens.size() > 2 ? tokens.get(2).lower() : "";
        boolean isSum = first.equals("together") || first.equals("altogether") || third.equals("together");
        return isSum && here.isNext();
    }

    /** "Trade totalled A, with imports making up 61% and exports 39%": a flow as a whole is a part of both together. */
    private Frame ofBothFlows(Draft share, Frame frame, List<Filled> before) {
        Frame said = share.frame();
        boolean isFlow = (said.measure() == Measure.EXPORTS || said.measure() == Measure.IMPORTS)
                && (said.product().value().isAll() || share.phrasing().equals(RemainingFigure.ID))
                && !said.partner().value().isStated()
                && !share.actor().value().isStated()
                && (share.whole().measure() == Measure.OTHER
                        || share.whole().product().value().equals(Product.THAT));
        Frame last = before.isEmpty()
                ? subject.last()
                : before.get(before.size() - 1).frame();
        return isFlow && last.measure() == Measure.TURNOVER ? frame.withMeasure(Measure.TURNOVER, Sense.NONE) : frame;
    }

    /** "exports of A and imports of B, together C": the sum of two figures of its sentence. */
    private static boolean isSumBehindFlows(Draft draft, List<Filled> before, Passage here) {
        int last = before.size() - 1;
        if (last < 1
                || draft.form() != Draft.Form.LEVEL
                || draft.role() != Draft.Role.MAIN
                || !isLevelOfFlow(before.get(last))
                || !isLevelOfFlow(before.get(last - 1))
                || before.get(last).frame().measure()
                        == before.get(last - 1).frame().measure()) {
            return false;
        }
        List<Token> between = here.tokens().stream()
                .filter(t -> t.start() >= here.figure(before.get(last).draft()).end()
                        && t.end() <= here.figure(draft).start())
                .toList();
        return !between.isEmpty() && SUMMED.has(between.get(between.size() - 1));
    }

    private static boolean isLevelOfFlow(Filled each) {
        Measure measure = each.frame().measure();
        return each.draft().form() == Draft.Form.LEVEL
                && each.draft().role() == Draft.Role.MAIN
                && each.frame().product().value().isAll()
                && (measure == Measure.EXPORTS || measure == Measure.IMPORTS);
    }

    /** A share measures what it is a share of. */
    private Frame shareFrame(Draft draft, Frame frame) {
        Frame whole = draft.whole();
        boolean isOfTonnes = whole.measure() == Measure.VOLUME
                && !whole.reporter().value().isStated()
                && Subject.isFlow(subject.last().measure());
        if (isOfTonnes) {
            // "Italy took 38% of the volume": of what was shipped.
            return frame.withMeasure(subject.last().measure(), Sense.NONE);
        }
        if (whole.isStated() && whole.measure() == Measure.OTHER && whole.isTrade()) {
            return frame.withMeasure(Measure.OTHER, Sense.NONE);
        }
        if (whole.isStated()
                && (whole.isTrade() || whole.measure() == Measure.GDP || whole.measure() == Measure.VOLUME)
                && (frame.measure() == Measure.OTHER
                        || !frame.isTrade()
                        || !frame.measure().equals(whole.measure()))) {
            return frame.withMeasure(whole.measure(), whole.sense());
        }
        return frame;
    }
}
