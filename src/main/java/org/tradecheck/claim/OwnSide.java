package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;

/** Whose figures the story tells as it goes: those of its own country, or of another that a paragraph looks at. */
final class OwnSide {

    /** Before the code of a group: everybody who is not in it. */
    static final String OUTSIDE = "NON_";

    private final Parties parties;
    private final ArticleDay day;
    private Slot<Area> reporter;

    /** The country whose article it is, once a figure has been told as its own. */
    private Slot<Area> ownReporter = Slot.NO_AREA;

    OwnSide(Parties parties, ArticleDay day) {
        this.parties = parties;
        this.day = day;
        this.reporter = parties.reporter();
    }

    Slot<Area> reporter() {
        return reporter;
    }

    Area area() {
        return reporter.value();
    }

    /** Whether the story tells the figures of the country that the article as a whole is about. */
    boolean isOfArticle() {
        return reporter.value().equals(parties.reporter().value());
    }

    /** A look at another country's figures ends with its paragraph: whose they are again, if that is known. */
    Optional<Slot<Area>> startParagraph() {
        if (!ownReporter.value().isStated()) {
            // Whose article it is may be said by nothing but its origin.
            boolean isOfOther = parties.reporter().value().isStated()
                    && !isOfArticle()
                    && !hasMember(reporter.value(), parties.reporter().value());
            reporter = isOfOther ? parties.reporter() : reporter;
            return isOfOther ? Optional.of(reporter) : Optional.empty();
        }
        reporter = ownReporter;
        return Optional.of(ownReporter);
    }

    /** The words that name whose figures these are, where a sentence asks "What does Kenya buy?". */
    Span namedIn(List<AreaMention> areas) {
        for (AreaMention mention : areas) {
            if (mention.area().equals(reporter.value())) {
                return mention.span();
            }
        }
        return Span.NONE;
    }

    /** A party that is neither the one whose figures these are nor a part of it. */
    boolean isOther(AreaMention mention) {
        return mention.isParty()
                && !mention.area().equals(reporter.value())
                && !isPartOfReporter(mention.area())
                && !mention.area().equals(Area.WORLD)
                && !mention.area().code().startsWith(OUTSIDE);
    }

    private boolean isPartOfReporter(Area area) {
        Area country = Areas.standard().countryOf(area);
        return !country.equals(area) && country.equals(reporter.value());
    }

    /** Such a party, and a group; or, on the contrary, one that is no group. */
    boolean isOther(AreaMention mention, boolean isGroup) {
        return isOther(mention) && Areas.standard().isGroup(mention.area()) == isGroup;
    }

    /** The parties that a sentence names before an offset, apart from the one whose figures these are. */
    List<Area> others(List<AreaMention> areas, int before) {
        List<Area> found = areas.isEmpty() ? List.of() : new ArrayList<>(areas.size());
        for (int i = 0; i < areas.size(); i++) {
            AreaMention mention = areas.get(i);
            boolean isMeant = mention.span().start() < before && isOther(mention);
            if (isMeant && !found.contains(mention.area())) {
                found.add(mention.area());
            }
        }
        return found;
    }

    /** Whether an area is one of the group whose figures the article tells. */
    boolean isMember(Area area) {
        Area group = parties.reporter().value();
        return Areas.standard().isGroup(group) && Areas.standard().isCountry(area) && hasMember(group, area);
    }

    /** Whether an area belongs to a group when the article comes out. */
    boolean hasMember(Area group, Area area) {
        return Areas.standard().contains(group, area, day.year());
    }

    /** "Slovenia's exports rose": a sentence without figures may say whose they are as well. */
    void passOver(Passage here) {
        for (Phrase phrase : here.scanned().phrases()) {
            Slot<Area> owner = phrase.frame().reporter();
            boolean isOwn = phrase.frame().isTrade()
                    && owner.value().isStated()
                    && owner.evidence() == Evidence.EXPLICIT
                    && owner.value().equals(parties.reporter().value())
                    && isOfArticle();
            reporter = isOwn ? owner : reporter;
        }
    }

    /** A figure of trade may say whose it is, and the next ones are of the same. */
    void remember(Filled filled) {
        Draft draft = filled.draft();
        Frame frame = filled.frame();
        // "Tanzania shipped A to China": in an article on the two, what is told next is Tanzania's.
        boolean isSubject = parties.isPair()
                && !frame.isWeak()
                && draft.actor().value().isStated()
                && draft.actor().value().equals(frame.reporter().value());
        // "The Belgo-Luxembourg union had a surplus of A", in a story from Brussels: what follows is the union's.
        boolean isUnion = draft.actor().value().isStated()
                && draft.actor().value().equals(frame.reporter().value())
                && Areas.standard().isGroup(frame.reporter().value())
                && hasMember(frame.reporter().value(), parties.reporter().value())
                && !ownReporter.value().isStated();
        boolean isNamed = frame.reporter().value().equals(parties.reporter().value())
                || isSubject
                || isUnion
                || draft.frame().span().contains(frame.reporter().origin());
        boolean isOwn = isNamed
                && !filled.isAside()
                && (frame.measure().isTrade() || !reporter.value().isStated())
                && draft.actorRole() == Cue.NONE
                && (!parties.isPair()
                        || parties.otherThan(frame.reporter().value()).isStated());
        if (isOwn
                && frame.reporter().value().isStated()
                && frame.reporter().evidence() == Evidence.EXPLICIT
                && !frame.reporter().value().code().startsWith(OUTSIDE)
                && !frame.reporter().value().equals(Area.WORLD)) {
            reporter = frame.reporter();
            ownReporter = isOfArticle() ? reporter : ownReporter;
        }
    }
}
