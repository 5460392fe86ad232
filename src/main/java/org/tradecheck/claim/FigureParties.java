package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * Whose the figures are and with whom: as their clauses say, as the sentences before leave it, as the two sides of one
 * trade demand.
 */
final class FigureParties {

    private final Parties parties;
    private final OwnSide own;
    private final Subject subject;
    private final Pointers pointers;
    private final SeveralTold several;
    private final PartnersTold partners;
    private final NamedSides names;
    private final ActorSide actors;

    FigureParties(Parties parties, ArticleDay day, Subject subject, LastTold lastTold) {
        this.parties = parties;
        this.subject = subject;
        this.own = new OwnSide(parties, day);
        this.pointers = new Pointers(parties, own);
        this.several = new SeveralTold(parties, own, lastTold);
        this.partners = new PartnersTold(parties, own, several, lastTold);
        this.names = new NamedSides(parties, own, pointers, partners, subject);
        this.actors = new ActorSide(parties, own, subject, lastTold);
    }

    /** Whose figures the story tells. */
    Area reporter() {
        return own.area();
    }

    /** The words that name whose figures these are; NONE if a sentence does not. */
    Span teller(Passage here) {
        return own.namedIn(here.mentions().areas());
    }

    /** Whether figures were given to several partners one by one. */
    boolean hasPartners() {
        return several.isKnown();
    }

    /** The drafts of a sentence with "respectively", dealt out to the parties named before; empty if it means none of them. */
    Optional<List<Draft>> dealt(ClauseScan.Scanned scanned, List<Draft> drafts) {
        return several.dealt(scanned, drafts);
    }

    /** A new paragraph forgets the partners of the last one; whose figures it goes back to, if they were another's. */
    Optional<Slot<Area>> startParagraph() {
        partners.startParagraph();
        return own.startParagraph();
    }

    /** A sentence that tells no figure: whom it speaks of serves the next. */
    void passOver(Passage here) {
        own.passOver(here);
        pointers.passOver(here);
        several.passOver(here);
        partners.passOver(here);
    }

    /** A figure of what a story is about may say whose it is and with whom. */
    void remember(Filled filled) {
        own.remember(filled);
        partners.remember(filled);
    }

    void endSentence(List<Filled> filled, Passage here) {
        several.endSentence(filled, here);
        pointers.endSentence(here);
        partners.endSentence(filled);
    }

    /**
     * A figure with its two sides.
     *
     * @param before the figures of its sentence that stand before it
     */
    Frame frame(Draft draft, Frame frame, List<Filled> before, Passage here) {
        Frame filled = isBesideLevelOfList(draft, before)
                ? ofThatParty(frame, before.get(draft.partner()).frame())
                : withInvestor(draft, withParties(draft, frame, before, here), before, here);
        return several.together(draft, placedAbroad(filled), before, here);
    }

    /** "Chilean companies placed A abroad" in Chile's accounts: nobody but the country itself is a side of it. */
    private Frame placedAbroad(Frame frame) {
        boolean isOwn = frame.measure() == Measure.INVESTMENT
                && !frame.reporter().value().isStated()
                && frame.partner().value().isStated()
                && frame.partner().value().equals(own.area());
        return isOwn ? frame.withReporter(frame.partner()).withPartner(Slot.NO_AREA) : frame;
    }

    /** A sum invested abroad of which only one side is known, with the sides that its sentence names. */
    private static Frame withInvestor(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (!before.isEmpty() && draft.role() == Draft.Role.EARLIER && frame.measure() == Measure.INVESTMENT) {
            Filled last = before.get(before.size() - 1);
            boolean isOfSame =
                    last.frame().measure() == Measure.INVESTMENT && last.draft().group() == draft.group();
            // "invested A in Poland after B the year before": by and in the same.
            return isOfSame ? withSidesOf(last.frame(), frame) : frame;
        }
        boolean isOpen =
                !frame.reporter().value().isStated() || !frame.partner().value().isStated();
        return isOpen ? InvestingSides.of(draft, frame, here).orElse(frame) : frame;
    }

    /** "China (A, -4.7%)": both figures of a bracket are of the party in front of it. */
    private static boolean isBesideLevelOfList(Draft draft, List<Filled> before) {
        return draft.phrasing().equals("signed-rate")
                && draft.partner() >= 0
                && draft.partner() == before.size() - 1
                && before.get(draft.partner()).draft().actor().value().isStated();
    }

    private static Frame ofThatParty(Frame frame, Frame level) {
        return frame.withMeasure(level.measure(), frame.sense())
                .withReporter(level.reporter())
                .withPartner(level.partner());
    }

    private Frame withParties(Draft draft, Frame start, List<Filled> before, Passage here) {
        if (isLevelOfShare(draft, before) || isShareOfBought(draft, before)) {
            return withSidesOf(before.get(draft.partner()).frame(), start);
        }
        Optional<Frame> whole = WholesOfParts.of(draft, start, before, here);
        if (whole.isPresent()) {
            return names.resolved(whole.get(), here);
        }
        boolean isLeft = isRestOfPartners(draft, before);
        Area actor = isLeft ? Area.UNSTATED : actor(draft, here);
        Frame frame = isLeft ? leftBy(start, before) : withActorOfPair(draft, start, actor);
        frame = names.resolved(isLeft ? frame : withSomeOfPair(draft, ofBoth(draft, frame, before)), here);
        boolean areOurGoods = areOurGoods(frame);
        // "China bought A worth of Peruvian goods" in Peru's figures: whose they are is known.
        frame = areOurGoods ? frame.withPartner(Slot.NO_AREA) : frame;
        frame = actor.isStated() ? frame : ofEveryoneElse(draft, frame, here);
        boolean isWeakPurchase = frame.isWeak() && frame.measure() == Measure.IMPORTS;
        if (isWeakPurchase && isOfSamePurchase(draft, before)) {
            // "It bought A from us, 9% more than the B of the year before": the same exports of another time.
            Frame first = before.get(before.size() - 1).frame();
            return withSidesOf(first, frame.withMeasure(Measure.EXPORTS, Sense.NONE));
        }
        if (isWeakPurchase && actor.isStated() && isPartOfExports(draft, before, here)) {
            // "China bought A, equal to 36% of total exports": sold to China, whoever has sold it.
            return withTwoSides(frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .withReporter(
                            own.area().equals(actor)
                                    ? Slot.NO_AREA
                                    : own.reporter().at(Evidence.SENTENCE))
                    .withPartner(Slot.explicit(actor, draft.actor().origin())));
        }
        Slot<Area> buyer = buyer(draft, frame);
        if (buyer.value().isStated()) {
            return withTwoSides(frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .withReporter(own.reporter().at(Evidence.SENTENCE))
                    .withPartner(buyer));
        }
        if (isWeakPurchase && isBoughtFromUs(draft, areOurGoods, here)) {
            // "Chile is a big buyer. It bought A from us": our exports, to whom the sentence before is about.
            frame = frame.withMeasure(Measure.EXPORTS, Sense.NONE);
            frame = pointers.lastOther().isStated() && !frame.partner().value().isStated()
                    ? frame.withPartner(new Slot<>(pointers.lastOther(), Evidence.SENTENCE, Span.NONE))
                    : frame;
        }
        frame = withOwnSide(draft, frame, isWeakPurchase, here);
        frame = withSubject(draft, frame, actor, before, here);
        if (!frame.reporter().value().isStated()) {
            frame = frame.withReporter(pointers.carriedReporter(
                    ofTrade(frame, before), frame.partner().value(), here));
        }
        boolean isOfAll = frame.isTotal() || before.isEmpty() && WholesOfParts.isFronted(draft, here);
        boolean isOpen = !isOfAll || partners.isOfLast(draft, frame, here);
        if (!frame.partner().value().isStated() && isOpen) {
            frame = frame.withPartner(partners.carried(draft, frame, ofTrade(frame, before), here));
        }
        return withTwoSides(frame);
    }

    /** "Sales to Chad rose to A, and the bilateral surplus was B": with Chad, where the article is not on two. */
    private Frame ofBoth(Draft draft, Frame frame, List<Filled> before) {
        boolean isOpen = frame.partner().value().equals(Pointer.PAIR)
                && !draft.actor().value().isStated()
                && !parties.isPair()
                && !before.isEmpty();
        Slot<Area> last = isOpen ? before.get(before.size() - 1).frame().partner() : Slot.NO_AREA;
        boolean isNamed = last.value().isStated()
                && (last.evidence() == Evidence.EXPLICIT || last.evidence() == Evidence.SENTENCE)
                && frame.measure() == Measure.BALANCE;
        return isNamed
                ? frame.withPartner(new Slot<>(
                        last.value(), Evidence.SENTENCE, frame.partner().origin()))
                : frame;
    }

    /** Where it goes to is whose a sum invested is, and none of the exports told behind it. */
    private static List<Filled> ofTrade(Frame frame, List<Filled> before) {
        return frame.measure().isTrade()
                ? before.stream()
                        .filter(f -> f.frame().measure() != Measure.CONTRACT
                                && f.frame().measure() != Measure.INVESTMENT)
                        .toList()
                : before;
    }

    /** "China remains its main trading partner, with a turnover of A between the two nations": they and China are the two. */
    private Frame withActorOfPair(Draft draft, Frame frame, Area actor) {
        boolean isOfTwo = frame.partner().value().equals(Pointer.PAIR)
                && actor.isStated()
                && own.area().isStated()
                && !actor.equals(own.area())
                && draft.actorRole() == Cue.TRADE_PARTNER;
        return isOfTwo
                ? frame.withReporter(own.reporter().at(Evidence.SENTENCE))
                        .withPartner(Slot.explicit(actor, draft.actor().origin()))
                : frame;
    }

    private static Frame withSidesOf(Frame other, Frame frame) {
        return frame.withReporter(other.reporter()).withPartner(other.partner());
    }

    /** Who is the subject of a figure's clause; unstated if nobody is, or two are. */
    private Area actor(Draft draft, Passage here) {
        Area actor = draft.actor().value();
        if (actor.equals(Pointer.HOME)) {
            return pointers.home(here);
        }
        if (actor.equals(Pointer.REGION) || actor.equals(Pointer.NEIGHBOUR)) {
            return pointers.pointedAt(actor, draft.actor().origin(), here);
        }
        return actor.equals(Pointer.PAIR) ? Area.UNSTATED : actor;
    }

    /** Whether the share right behind what somebody bought is said to be one of exports. */
    private static boolean isPartOfExports(Draft draft, List<Filled> before, Passage here) {
        return here.shareBehind(draft, before)
                .filter(s -> s.partner() == before.size())
                .map(Draft::whole)
                .filter(w ->
                        w.measure() == Measure.EXPORTS && !w.reporter().value().isStated())
                .isPresent();
    }

    /** "The two neighbours took": two of many, and not said which. */
    private Frame withSomeOfPair(Draft draft, Frame frame) {
        boolean isSome = draft.actor().value().equals(Pointer.PAIR)
                && !parties.isPair()
                && !frame.partner().value().isStated()
                && frame.measure() != Measure.TURNOVER;
        return isSome
                ? frame.withPartner(Slot.explicit(Area.UNKNOWN, draft.actor().origin()))
                : frame;
    }

    /** Whether what is bought comes from the country whose figures these are. */
    private boolean areOurGoods(Frame frame) {
        return frame.isWeak()
                && frame.measure() == Measure.IMPORTS
                && frame.partner().value().isStated()
                && frame.partner().value().equals(Areas.standard().countryOf(own.area()));
    }

    /** "All other countries bought A", "everyone else supplied B": whoever they are, they are the other side. */
    private static Frame ofEveryoneElse(Draft draft, Frame frame, Passage here) {
        Span others = Subject.isFlow(frame.measure()) ? here.otherSide().subject(here.figure(draft)) : Span.NONE;
        if (others.length() == 0 || frame.partner().value().isStated()) {
            return frame;
        }
        Measure theirs = frame.measure() == Measure.IMPORTS ? Measure.EXPORTS : Measure.IMPORTS;
        Frame told = frame.isWeak() ? frame.withMeasure(theirs, Sense.NONE) : frame;
        return told.withPartner(Slot.explicit(Area.UNKNOWN, others));
    }

    /**
     * "U.S. purchases jumped", "Japan was the first customer, with purchases of A": who bought what another is told to
     * have exported; open if nobody is named.
     */
    private Slot<Area> buyer(Draft draft, Frame frame) {
        boolean isTold = subject.flow() == Measure.EXPORTS && frame.measure() == Measure.IMPORTS && own.isOfArticle();
        boolean isOwner = isTold
                && frame.isWeak()
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && frame.reporter().origin().start() == frame.span().start();
        // "took 49% of exports and supplied 53% of imports": a share of imports is none of exports.
        boolean isCustomer = isTold
                && !draft.whole().isStated()
                && draft.actorRole() == Cue.DESTINATION
                && draft.actor().value().isStated()
                && !draft.actor().value().equals(Pointer.HOME);
        Slot<Area> buyer = isOwner ? frame.reporter() : isCustomer ? draft.actor() : Slot.NO_AREA;
        return own.area().isStated() && !buyer.value().equals(own.area()) ? buyer : Slot.NO_AREA;
    }

    /** Whether a pronoun stands for somebody that buys from the country whose figures these are. */
    private boolean isBoughtFromUs(Draft draft, boolean areOurGoods, Passage here) {
        boolean isBuyer = pointers.mayBeBuyer(here) && subject.flow() == Measure.EXPORTS;
        return (areOurGoods || isBuyer || here.otherSide().isFromUs(here.figure(draft)))
                && !draft.actor().value().isStated()
                && here.otherSide().isPronoun(here.figure(draft));
    }

    /**
     * A figure whose words name another as its owner than the country whose figures these are, who is the other side.
     *
     * @param isWeakPurchase whether a verb of buying has told it
     */
    private Frame withOwnSide(Draft draft, Frame start, boolean isWeakPurchase, Passage here) {
        Frame frame = isOutsideOfGroup(start) || isWithinGroup(start) && isOwnOfMember(start)
                ? start.withReporter(Slot.NO_AREA)
                : start;
        if (isForeignInvestor(frame)) {
            frame = frame.withPartner(frame.reporter()).withReporter(Slot.NO_AREA);
        }
        if (isTakenByForeigner(draft, frame, here)) {
            // "EU buyers took shirts worth A", "China heads the list: it absorbed goods worth B": sold to whom takes
            // them.
            return frame.withPartner(frame.reporter())
                    .withReporter(own.reporter().at(Evidence.SENTENCE));
        }
        if (isWeakPurchase && isForeignPurchase(frame)) {
            // "China's purchases rose to A" behind what India exported: what China bought there.
            frame = frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .withPartner(frame.reporter())
                    .withReporter(own.reporter().at(Evidence.SENTENCE));
        }
        return isOrigin(draft, frame) || isOriginSetAgainst(frame, here)
                ? frame.withPartner(frame.reporter()).withReporter(Slot.NO_AREA)
                : frame;
    }

    /** "Extra-EU exports" in the figures of a member are its own. */
    private boolean isOutsideOfGroup(Frame frame) {
        Area group = frame.reporter().value();
        String partner = frame.partner().value().code();
        return partner.startsWith(OwnSide.OUTSIDE)
                && partner.length() == OwnSide.OUTSIDE.length() + group.code().length()
                && partner.endsWith(group.code())
                && isOwnOfMember(frame);
    }

    /** Whether the story tells the figures of a member of the group that a figure names as its owner. */
    private boolean isOwnOfMember(Frame frame) {
        Area group = frame.reporter().value();
        return !group.equals(own.area()) && !Areas.standard().isGroup(own.area()) && own.hasMember(group, own.area());
    }

    /** "Intra-ASEAN trade": the group's trade with itself, said in one word. */
    private static boolean isWithinGroup(Frame frame) {
        return Areas.standard().isGroup(frame.reporter().value())
                && frame.reporter().origin().length() > 0
                && frame.reporter().equals(frame.partner());
    }

    /** Whether words of a clause name one who has invested in the country whose figures these are. */
    private boolean isForeignInvestor(Frame frame) {
        return frame.measure() == Measure.INVESTMENT
                && isOfForeigner(frame)
                && frame.reporter().origin().start() == frame.span().start();
    }

    /** "EU buyers took shirts worth A" in Peru's figures: whoever takes goods, named as if they were the own ones. */
    private boolean isTakenByForeigner(Draft draft, Frame frame, Passage here) {
        return frame.measure() == Measure.EXPORTS
                && own.isOfArticle()
                && isOfForeigner(frame)
                && frame.reporter().origin().start() >= here.tokens().get(0).start()
                && !here.has(Cue.COMBINED)
                && ActorSide.isTakingGoods(frame.reporter().origin(), draft, here);
    }

    private boolean isForeignPurchase(Frame frame) {
        return subject.flow() == Measure.EXPORTS && isOfForeigner(frame) && own.isOfArticle();
    }

    /** Whether another than the country whose figures these are is named as the owner, and nobody as the other side. */
    private boolean isOfForeigner(Frame frame) {
        return frame.reporter().evidence() == Evidence.EXPLICIT
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && own.area().isStated()
                && !frame.reporter().value().equals(own.area());
    }

    /** Whether the country that imports are told of is the one where they come from. */
    private boolean isOrigin(Draft draft, Frame frame) {
        return frame.measure() == Measure.IMPORTS
                && frame.reporter().evidence() == Evidence.SENTENCE
                && frame.reporter().value().isStated()
                && draft.frame().reporter().equals(frame.reporter())
                && !frame.partner().value().isStated()
                && parties.reporter().value().isStated()
                && !frame.reporter().value().equals(parties.reporter().value())
                && !areGroups(frame.reporter().value(), parties.reporter().value());
    }

    /** "CIS imports" beside African exports: one region set beside another. */
    private static boolean areGroups(Area one, Area other) {
        return Areas.standard().isGroup(one) && Areas.standard().isGroup(other);
    }

    /**
     * "Peruvian imports rose to A, while Chile's exports to the country fell" in Chile's figures: the two flows of one trade,
     * so the imports are those from Peru.
     */
    private boolean isOriginSetAgainst(Frame frame, Passage here) {
        if (frame.measure() != Measure.IMPORTS || !isOfForeigner(frame) || !own.isOfArticle()) {
            return false;
        }
        Area origin = frame.reporter().value();
        for (Phrase phrase : here.scanned().phrases()) {
            Frame other = phrase.frame();
            boolean isOurs = other.measure() == Measure.EXPORTS
                    && other.reporter().value().equals(own.area())
                    && other.partner().value().isStated();
            if (isOurs && pointers.named(other.partner(), here).equals(origin)) {
                return true;
            }
        }
        return false;
    }

    /** A figure with the subject of its clause, or with the one whose total it is a share of. */
    private Frame withSubject(Draft draft, Frame start, Area actor, List<Filled> before, Passage here) {
        Frame frame = start;
        Frame whole = draft.whole();
        boolean isShare = ActorSide.isShare(draft, frame);
        Area wholeReporter =
                isShare && whole.isStated() ? pointers.named(whole.reporter().value(), here) : Area.UNSTATED;
        Slot<Area> placed = actor.isStated() ? Slot.NO_AREA : actors.placed(draft, frame, here);
        if (placed.value().isStated()) {
            return frame.withReporter(own.reporter().at(Evidence.SENTENCE)).withPartner(placed);
        }
        if (actor.isStated()) {
            frame = actors.withActor(draft, frame, actor, wholeReporter, before, here);
        } else if (wholeReporter.isStated()
                && !wholeReporter.equals(Area.WORLD)
                && !frame.reporter().value().isStated()) {
            frame = frame.withReporter(new Slot<>(
                    wholeReporter, Evidence.EXPLICIT, whole.reporter().origin()));
        }
        boolean isOfPartner = isShare
                && whole.partner().value().isStated()
                && !frame.partner().value().isStated()
                && !Areas.standard().isGroup(whole.partner().value());
        return isOfPartner ? frame.withPartner(whole.partner()) : frame;
    }

    /** A figure whose two sides are two: one trade has two ends, and nobody trades with oneself. */
    private Frame withTwoSides(Frame start) {
        if (isWithinGroup(start)) {
            return start;
        }
        Frame frame = start;
        boolean isFromOutside = frame.measure() == Measure.TURNOVER
                && frame.partner().value().equals(parties.reporter().value())
                && frame.reporter().value().isStated();
        if (isFromOutside) {
            // One trade, told from the other end: the article's own side is the reporter.
            frame = frame.withPartner(frame.reporter()).withReporter(parties.reporter());
        }
        frame = pairSplit(frame);
        Area country = Areas.standard().countryOf(frame.reporter().value());
        if (frame.reporter().value().isStated()
                && !country.equals(frame.reporter().value())
                && country.equals(frame.partner().value())) {
            // A province trades with others than the country that it is a part of.
            frame = frame.withPartner(Slot.NO_AREA);
        }
        if (frame.partner().value().equals(frame.reporter().value())) {
            Area other = parties.otherThan(frame.partner().value());
            frame = frame.withReporter(
                    new Slot<>(other, Evidence.PARAGRAPH, parties.reporter().origin()));
        }
        return frame;
    }

    /** "Mutual trade of Armenia and Georgia", "Turkey and Georgia signed": two that trade are two sides, not one. */
    private static Frame pairSplit(Frame frame) {
        String code = frame.reporter().value().code();
        int plus = code.indexOf('+');
        boolean isPair = plus > 0 && code.indexOf('+', plus + 1) < 0 && code.indexOf('=') < 0;
        boolean isMutual = frame.measure() == Measure.TURNOVER || frame.measure() == Measure.CONTRACT;
        if (!isPair || !isMutual) {
            return frame;
        }
        Slot<Area> one = new Slot<>(
                new Area(code.substring(0, plus)),
                frame.reporter().evidence(),
                frame.reporter().origin());
        Slot<Area> two = new Slot<>(
                new Area(code.substring(plus + 1)),
                frame.reporter().evidence(),
                frame.reporter().origin());
        return frame.withReporter(one).withPartner(two);
    }

    /** "The EU bought A; the other B went elsewhere": what is left when partners have their parts is none of the last one's. */
    private static boolean isRestOfPartners(Draft draft, List<Filled> before) {
        if (!draft.phrasing().equals("remaining") || before.isEmpty()) {
            return false;
        }
        Filled last = before.get(before.size() - 1);
        return draft.actor().value().isStated()
                && draft.actor().value().equals(last.draft().actor().value())
                && last.frame().partner().value().equals(draft.actor().value())
                && !draft.frame().partner().value().isStated();
    }

    /** Everybody but the one partner that figures of the sentence are of; nobody known behind several. */
    private static Frame leftBy(Frame frame, List<Filled> before) {
        Frame last = before.get(before.size() - 1).frame();
        List<Area> partners = Filled.partners(before);
        Area left = partners.size() == 1 ? Areas.outside(partners.get(0)) : Area.UNKNOWN;
        return frame.withMeasure(last.measure(), last.sense())
                .withReporter(last.reporter())
                .withPartner(new Slot<>(left, Evidence.SENTENCE, Span.NONE));
    }

    /** Whether a change or an older figure goes with a purchase that has turned out to be exports. */
    private static boolean isOfSamePurchase(Draft draft, List<Filled> before) {
        if (before.isEmpty() || !(draft.isChange() || draft.role() == Draft.Role.EARLIER)) {
            return false;
        }
        Filled first = before.get(before.size() - 1);
        return first.frame().measure() == Measure.EXPORTS
                && first.draft().frame().measure() == Measure.IMPORTS
                && first.draft().frame().span().equals(draft.frame().span())
                && first.draft().actor().value().equals(draft.actor().value());
    }

    /** "Ghana took a tenth of the exports, or $2 billion": the level is whose the share is. */
    private static boolean isLevelOfShare(Draft draft, List<Filled> before) {
        boolean isTold = draft.phrasing().equals("or-again") || draft.phrasing().equals("in-brackets");
        return isTold
                && draft.form() == Draft.Form.LEVEL
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.SHARE;
    }

    /** "China bought A of Peruvian goods, or 39.2 percent of the total": between the same two as the amount. */
    private static boolean isShareOfBought(Draft draft, List<Filled> before) {
        boolean isTold = draft.phrasing().equals("or-again")
                && draft.form() == Draft.Form.SHARE
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.LEVEL;
        if (!isTold) {
            return false;
        }
        // "It took goods worth A, or 10% of all exports": who took them is no exporter of a tenth.
        Area taker = before.get(draft.partner()).frame().partner().value();
        return draft.frame().isWeak()
                || taker.isStated()
                        && (taker.equals(draft.frame().reporter().value())
                                || taker.equals(draft.actor().value()));
    }
}
