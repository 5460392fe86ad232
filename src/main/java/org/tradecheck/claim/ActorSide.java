package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** Which side of its trade the subject of a clause is on: whether the figures are its own, or those of whom it trades with. */
final class ActorSide {

    private static final WordSet RECEIVING =
            WordSet.of("received", "receives", "attracted", "attracts", "drew", "draws", "lured", "welcomed");

    private static final WordSet TAKING = WordSet.of(
            "took", "takes", "absorbed", "absorbs", "drew", "draws", "bought", "buys", "received", "receives");

    /** Places in a list of partners, in words, and verbs of being first there. */
    private static final WordSet PLACES = WordSet.of(
            "first",
            "top",
            "headed",
            "heads",
            "led",
            "leads",
            "topped",
            "tops",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "next",
            "runner-up");

    private final Parties parties;
    private final OwnSide own;
    private final Subject subject;
    private final LastTold lastTold;

    /** The sentence that tells country by country what the world exports. */
    private int worldIn = -1;

    ActorSide(Parties parties, OwnSide own, Subject subject, LastTold lastTold) {
        this.parties = parties;
        this.own = own;
        this.subject = subject;
        this.lastTold = lastTold;
    }

    /**
     * A figure with the subject of its clause on its side.
     *
     * @param actor who the subject is
     * @param wholeReporter whose total a share is of, if its words tell
     */
    Frame withActor(Draft draft, Frame frame, Area actor, Area wholeReporter, List<Filled> before, Passage here) {
        Slot<Area> slot = new Slot<>(actor, Evidence.EXPLICIT, draft.actor().origin());
        boolean isHost = frame.measure() == Measure.INVESTMENT && isReceiving(draft, here);
        if (isHost) {
            // "Panama received A", "received A of Chinese investment": what was invested there, and by whom.
            boolean isSaid = frame.reporter().evidence() == Evidence.EXPLICIT
                    && frame.reporter().value().isStated()
                    && !frame.reporter().value().equals(actor);
            return frame.withReporter(slot).withPartner(isSaid ? frame.reporter() : Slot.NO_AREA);
        }
        boolean isInvestor = frame.measure() == Measure.INVESTMENT
                && !frame.partner().value().isStated()
                && (draft.phrasing().equals("figure-of") || isForeignInvestor(actor));
        if (isInvestor) {
            return frame.withPartner(slot);
        }
        if (draft.actorRole() == Cue.SELLER || isMemberOfReporter(draft, actor)) {
            return frame.withReporter(slot);
        }
        if (isFurtherSeller(draft, actor, before)) {
            // "Brazil shipped A, followed by Argentina with B": who follows a seller sells, too.
            return frame.withReporter(slot).withPartner(Slot.NO_AREA);
        }
        if (isPartOfPurchase(draft, actor, before)) {
            return frame.withReporter(before.get(0).frame().reporter()).withPartner(slot);
        }
        if (isExporterOfWorld(draft, frame, actor, here)) {
            worldIn = here.index();
            return frame.withReporter(slot).withPartner(Slot.NO_AREA);
        }
        boolean isShare = isShare(draft, frame);
        if (isShare && isOfGroup(frame, actor)) {
            // "Uganda took 26% of sales to the continent"
            return frame.withPartner(slot);
        }
        if (isShare && wholeReporter.isStated()) {
            return ofTotal(draft, frame, slot, wholeReporter);
        }
        if (isForeign(frame, actor)
                && isTrading(draft, frame, isShare)
                && !isToldOf(draft, isShare)
                && !isBalanced(draft, here)) {
            // What others buy from a country is its exports, what they sell to it its imports.
            Measure ours = frame.measure() == Measure.IMPORTS ? Measure.EXPORTS : Measure.IMPORTS;
            return frame.withMeasure(ours, Sense.NONE)
                    .withReporter(own.reporter().at(Evidence.SENTENCE))
                    .withPartner(slot);
        }
        if (isTaker(draft, frame, actor)
                || isPartner(draft, frame, actor, isShare, before)
                || isNextPartner(draft, frame, actor, before, here) && !isLeftOver(draft, before, here)
                || isPlaced(draft, frame, actor, here)) {
            return frame.withPartner(slot);
        }
        return frame.reporter().value().isStated() ? frame : frame.withReporter(slot);
    }

    /** "received", "attracted": whose verb it is has been invested in. */
    private static boolean isReceiving(Draft draft, Passage here) {
        int from = draft.actor().origin().end();
        int to = here.figure(draft).start();
        return here.tokens().stream()
                .filter(t -> t.start() >= from && t.end() <= to)
                .anyMatch(t -> RECEIVING.has(t));
    }

    /** Whether a figure is a share, or a change of one. */
    static boolean isShare(Draft draft, Frame frame) {
        return draft.form() == Draft.Form.SHARE || (draft.form() == Draft.Form.POINTS && frame.share());
    }

    /** Whether the subject of a share is a member of the group that the trade is with. */
    private boolean isOfGroup(Frame frame, Area actor) {
        Area group = frame.partner().value();
        return group.isStated()
                && !actor.equals(own.area())
                && Areas.standard().isGroup(group)
                && own.hasMember(group, actor);
    }

    /** The share that somebody has of the total of a country, a group or the world. */
    private Frame ofTotal(Draft draft, Frame frame, Slot<Area> actor, Area total) {
        boolean isWithin = total.equals(Area.WORLD) || own.hasMember(total, actor.value());
        Area other = parties.otherThan(actor.value());
        if (isWithin && other.isStated() && parties.isPair() && !total.equals(Area.WORLD)) {
            return frame.withReporter(new Slot<>(
                            other, Evidence.ASSUMED, parties.reporter().origin()))
                    .withPartner(actor);
        }
        return isWithin
                ? frame.withReporter(actor)
                : frame.withReporter(new Slot<>(
                                total,
                                Evidence.EXPLICIT,
                                draft.whole().reporter().origin()))
                        .withPartner(actor);
    }

    /** Whether somebody else than the article's own country is the subject, and nobody is on its own side. */
    private boolean isForeign(Frame frame, Area actor) {
        return isOther(actor)
                && own.isOfArticle()
                && !frame.reporter().value().isStated()
                && (!frame.partner().value().isStated()
                        || frame.partner().value().equals(own.area()));
    }

    private boolean isOther(Area actor) {
        return own.area().isStated() && !actor.equals(own.area());
    }

    /** Whether the subject buys or sells. */
    private static boolean isTrading(Draft draft, Frame frame, boolean isShare) {
        // "Finland took 12 percent of the total": whoever takes a share buys, whatever the flow spoken of is called.
        boolean isTaken = isShare && draft.actorRole() == Cue.DESTINATION;
        // "China was the main destination, with purchases from Peru of A": what was bought in Peru.
        boolean isFromUs = draft.actorRole() == Cue.DESTINATION
                && frame.measure() == Measure.IMPORTS
                && frame.partner().value().isStated();
        return (frame.isWeak() || isFromUs)
                && (frame.measure() == Measure.IMPORTS || (frame.measure() == Measure.EXPORTS && !isTaken));
    }

    /** What a share tied to an amount is of has been told with the amount. */
    private static boolean isToldOf(Draft draft, boolean isShare) {
        return isShare && (draft.namesFlowOfWhole() || draft.partner() >= 0);
    }

    /** Whether exports and imports are told of somebody else in a clause that names neither side. */
    private boolean isTaker(Draft draft, Frame frame, Area actor) {
        return isOther(actor)
                && own.isOfArticle()
                && draft.phrasing().equals("bare-figure")
                && draft.actorRole() != Cue.SELLER
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !frame.reporter().value().equals(actor)
                && !frame.span().contains(draft.actor().origin());
    }

    /** Whether the subject is the other side: one of a list, whoever has a share, or has a part in the trade by a noun. */
    private boolean isPartner(Draft draft, Frame frame, Area actor, boolean isShare, List<Filled> before) {
        // "while the bloc took 11% more": whoever takes more of what is sold is a partner of its own.
        boolean isTakingMore = draft.phrasing().equals("change-from-base")
                && draft.cue() == Cue.SHARE_VERB
                && Subject.isFlow(frame.measure());
        boolean isListed =
                draft.phrasing().equals("area-figure") || draft.phrasing().equals("in-brackets") || isTakingMore;
        // "The top market was China with A", "the EU accounted for 56% of total exports", where nothing says whose:
        // China's or the Union's exports these are not.
        boolean isOfUnnamed = draft.phrasing().equals("share-verb")
                || isShare && draft.whole().isTotal();
        boolean isOfNobody = !own.area().isStated()
                && !parties.reporter().value().isStated()
                && Subject.isFlow(frame.measure())
                && (draft.actorRole() == Cue.DESTINATION || draft.actorRole() == Cue.ORIGIN || isOfUnnamed);
        // "Exports to Germany were A, followed by Poland with B": who follows a partner is one.
        boolean isFurtherPartner = (isShare || draft.phrasing().equals("area-figure"))
                && !before.isEmpty()
                && before.get(before.size() - 1).frame().partner().value().isStated()
                && !before.get(before.size() - 1).frame().reporter().value().isStated();
        boolean isPartnerWord = draft.actorRole() != Cue.NONE
                || isListed
                || isShare
                || draft.phrasing().equals("share-verb");
        // "The largest buyers of Georgian goods were Germany (A) and Poland (B)": whose the goods are is said.
        boolean isOfOwner = isListed
                && !isShare
                && Subject.isFlow(frame.measure())
                && frame.reporter().value().isStated()
                && (draft.actorRole() == Cue.DESTINATION
                        || draft.actorRole() == Cue.ORIGIN
                        || isBesidePartner(frame, before));
        return (isOther(actor) || isOfNobody || isFurtherPartner || isOfOwner)
                && (isListed || !frame.partner().value().isStated())
                && !frame.reporter().value().equals(actor)
                && isPartnerWord;
    }

    private static boolean isBesidePartner(Frame frame, List<Filled> before) {
        if (before.isEmpty()) {
            return false;
        }
        Slots last = before.get(before.size() - 1).slots();
        return last.partner().value().isStated()
                && last.reporter().value().equals(frame.reporter().value());
    }

    /**
     * "Sales to Spain fell to A. France, by contrast, grew by 8% to B": behind a figure that was told with a partner, a country
     * of which no flow is named is the next one.
     */
    private boolean isNextPartner(Draft draft, Frame frame, Area actor, List<Filled> before, Passage here) {
        Frame next =
                before.isEmpty() ? Frame.NONE : before.get(before.size() - 1).frame();
        Frame last = next.partner().value().isStated() ? next : lastTold.level();
        Area whose = frame.reporter().value();
        return isOther(actor)
                && own.isOfArticle()
                && !parties.isPair()
                && draft.frame().measure() == Measure.OTHER
                && !isAdjective(draft.actor().origin(), here)
                && Subject.isFlow(frame.measure())
                && frame.measure() == last.measure()
                && (!whose.isStated() || whose.equals(own.area()))
                && !frame.partner().value().isStated()
                && (last.partner().value().isStated() && last.reporter().value().equals(own.area())
                        || frame.measure() == Measure.EXPORTS
                                && isTakingGoods(draft.actor().origin(), draft, here));
    }

    /** "Europe drew A of the barrels", "the EU took shirts worth B": who takes goods is who they are sold to. */
    static boolean isTakingGoods(Span subject, Draft draft, Passage here) {
        int figure = here.figure(draft).start();
        return here.tokens().stream()
                .filter(t -> t.start() >= subject.end() && t.end() <= figure)
                .anyMatch(TAKING::has);
    }

    /** Whether the subject is somebody's or something of a country: "the American business" of some firm. */
    private static boolean isAdjective(Span subject, Passage here) {
        return here.mentions().areas().stream()
                .anyMatch(a -> a.form() == AreaMention.Form.DEMONYM && a.span().equals(subject));
    }

    /** "Spain took A; the remaining B went to others": what is left is not of the subject before. */
    private static boolean isLeftOver(Draft draft, List<Filled> before, Passage here) {
        return !before.isEmpty()
                && here.has(Cue.REMAINING)
                && before.get(before.size() - 1).draft().actor().equals(draft.actor());
    }

    /** "Russia comes second with a turnover of A": a place among the partners of the country whose figures these are. */
    private boolean isPlaced(Draft draft, Frame frame, Area actor, Passage here) {
        return isOther(actor)
                && isOpenTurnover(frame)
                && isPlaceBetween(draft.actor().origin(), here.figure(draft), here);
    }

    private boolean isOpenTurnover(Frame frame) {
        return own.isOfArticle()
                && frame.measure() == Measure.TURNOVER
                && !frame.reporter().value().isStated()
                && !frame.partner().value().isStated();
    }

    private static boolean isPlaceBetween(Span subject, Span figure, Passage here) {
        return here.tokens().stream()
                .filter(t -> t.start() >= subject.end() && t.end() <= figure.start())
                .anyMatch(PLACES::has);
    }

    /**
     * "China ranked first, with two-way trade of A": trade is what the figure is of, and whoever opens the sentence has a place
     * among the partners; open if nobody does.
     */
    Slot<Area> placed(Draft draft, Frame frame, Passage here) {
        List<AreaMention> areas = here.mentions().areas();
        if (areas.isEmpty() || !isOpenTurnover(frame)) {
            return Slot.NO_AREA;
        }
        AreaMention first = areas.get(0);
        Span figure = here.figure(draft);
        boolean isAlone = areas.size() < 2
                || areas.get(1).span().start() > figure.start()
                || !areas.get(1).isParty();
        boolean isPlaced = isAlone
                && own.isOther(first)
                && !first.isPossessive()
                && first.form() == AreaMention.Form.NAME
                && !PartnerWords.isGoverned(here.tokens(), first)
                && isPlaceBetween(first.span(), figure, here);
        return isPlaced ? Slot.explicit(first.area(), first.span()) : Slot.NO_AREA;
    }

    /** "Britain sold India A and bought B, a deficit of C": whose balance is told, theirs are the flows. */
    private static boolean isBalanced(Draft draft, Passage here) {
        for (Draft other : here.drafts()) {
            boolean isTold = other.frame().measure() == Measure.BALANCE
                    && !other.frame().reporter().value().isStated()
                    && !other.frame().partner().value().isStated()
                    && other.quantity() > draft.quantity()
                    && (!other.actor().value().isStated()
                            || other.actor().value().equals(draft.actor().value()))
                    && !isAreaBetween(draft, other, here);
            if (isTold) {
                return true;
            }
        }
        return false;
    }

    /** "China sold us A and bought B, leaving Vietnam with a gap of C": the balance is somebody else's. */
    private static boolean isAreaBetween(Draft one, Draft two, Passage here) {
        int from = here.mentions().quantities().get(one.quantity()).span().end();
        int to = here.mentions().quantities().get(two.quantity()).span().start();
        return here.mentions().areas().stream()
                .anyMatch(a -> a.span().start() >= from && a.span().end() <= to);
    }

    /** "The bloc exported A, of which Brazil contributed B": a member of the group whose figures these are sells itself. */
    private boolean isMemberOfReporter(Draft draft, Area actor) {
        return draft.actorRole() == Cue.NONE && own.isOfArticle() && own.isMember(actor);
    }

    /** Where a country tells what was invested in it, every other country is an investor. */
    private boolean isForeignInvestor(Area actor) {
        return subject.flow() == Measure.INVESTMENT
                && own.area().isStated()
                && own.isOfArticle()
                && !actor.equals(own.area());
    }

    /** "It bought A of rice, Vietnam accounting for B": a part of what was bought came from there. */
    private static boolean isPartOfPurchase(Draft draft, Area actor, List<Filled> before) {
        if (before.isEmpty() || !draft.phrasing().equals("share-verb") || draft.actorRole() == Cue.DESTINATION) {
            return false;
        }
        Filled bought = before.get(0);
        return draft.frame().isWeak()
                && draft.frame().measure() == Measure.IMPORTS
                && bought.frame().measure() == Measure.IMPORTS
                && bought.draft().frame().span().equals(draft.frame().span())
                && bought.frame().reporter().value().isStated()
                && !bought.frame().reporter().value().equals(actor);
    }

    /** "World tea exports were A. Kenya led with B": what the world exports, countries do. */
    private boolean isExporterOfWorld(Draft draft, Frame frame, Area actor, Passage here) {
        boolean isOfWorld = frame.reporter().value().equals(Area.WORLD)
                || (worldIn == here.index() && !draft.frame().partner().value().isStated());
        return frame.measure() == Measure.EXPORTS
                && isOfWorld
                && draft.form() == Draft.Form.LEVEL
                && draft.actorRole() != Cue.DESTINATION
                && !actor.equals(Area.WORLD);
    }

    private static boolean isFurtherSeller(Draft draft, Area actor, List<Filled> before) {
        if (before.isEmpty() || !draft.phrasing().equals("area-figure")) {
            return false;
        }
        Filled first = before.get(0);
        Slot<Area> seller = first.frame().reporter();
        return first.draft().actor().value().isStated()
                && first.draft().actor().value().equals(seller.value())
                && seller.evidence() == Evidence.EXPLICIT
                && !first.frame().partner().value().isStated()
                && first.draft().frame().measure() == Measure.EXPORTS
                && !actor.equals(seller.value());
    }
}
