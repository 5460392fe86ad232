package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Whom words mean that name nobody: "its", "the neighbour", "the bloc", "there"; and whose figures they are where no word
 * says it.
 */
final class Pointers {

    private static final Area UNION = new Area("EU");

    private static final WordSet THIRD_PERSON = WordSet.of("it", "its", "they", "their");

    private final Parties parties;
    private final OwnSide own;

    /** The country that the paragraph opened with. */
    private Area topicCountry = Area.UNSTATED;

    private int topicParagraph = -1;

    /** The subject of the last sentence without figures, and its part in the trade. */
    private Area topicActor = Area.UNSTATED;

    private Cue topicRole = Cue.NONE;

    /** The country, apart from the one whose figures these are, that was named last; and the group. */
    private Area lastOther = Area.UNSTATED;

    private Area lastGroup = Area.UNSTATED;

    /** The only other party of the last sentence that names one, where it is many: a group, or all but somebody. */
    private Area lastMany = Area.UNSTATED;

    Pointers(Parties parties, OwnSide own) {
        this.parties = parties;
        this.own = own;
    }

    Cue topicRole() {
        return topicRole;
    }

    /** Whether the sentence before told of a buyer, or of another country without saying what part it has. */
    boolean mayBeBuyer(Passage here) {
        return topicRole == Cue.DESTINATION
                || topicRole == Cue.NONE && spokenOf(here).isStated();
    }

    /** Whom "it" and "its" at the start of a sentence mean: the subject of the sentence before; none for "we". */
    private Area spokenOf(Passage here) {
        boolean isOfThird =
                topicRole != Cue.NONE || THIRD_PERSON.has(here.tokens().get(0));
        return isOfThird ? topicActor : Area.UNSTATED;
    }

    Area lastOther() {
        return lastOther;
    }

    /** A sentence that tells no figure: whom it speaks of serves the next. */
    void passOver(Passage here) {
        rememberTopicCountry(here);
        rememberActor(here);
        rememberOthers(here);
    }

    /** A sentence with figures has told whom it speaks of. */
    void endSentence(Passage here) {
        topicActor = Area.UNSTATED;
        topicRole = Cue.NONE;
        rememberOthers(here);
    }

    /** The country that "its" and "the country" mean. */
    Area home(Passage here) {
        return spokenOf(here).isStated() ? topicActor : isOfTopicCountry(here) ? topicCountry : own.area();
    }

    /**
     * Whom "its" means: "Guangxi saw its trade with ASEAN climb" is the region's own, "A look at Vietnam helps: its exports
     * rose" is Vietnam's; else whose article it is.
     */
    Area ownerBefore(Span pronoun, Passage here) {
        Area home = home(here);
        Area told = toldBeforeColon(pronoun, here);
        if (told.isStated()) {
            return told;
        }
        for (AreaMention mention : here.mentions().areas()) {
            boolean isRegion = mention.isParty()
                    && !mention.isPossessive()
                    && mention.span().end() <= pronoun.start()
                    && !mention.area().equals(home)
                    && Areas.standard().countryOf(mention.area()).equals(home);
            // "Germany accounted for most of it, as its imports rose": a member that is the subject in the bloc's
            // figures.
            boolean isMember = mention.isParty()
                    && !mention.isPossessive()
                    && mention.first() == 0
                    && mention.span().end() <= pronoun.start()
                    && home.equals(own.area())
                    && own.isMember(mention.area());
            // "Tanzania shipped A to China, or a quarter of its sales": the one of two that is the subject.
            boolean isOneOfTwo = mention.isParty()
                    && !mention.isPossessive()
                    && mention.first() == 0
                    && mention.form() == AreaMention.Form.NAME
                    && mention.span().end() <= pronoun.start()
                    && SubjectVerbs.isOfOwner(next(here, mention), here.tokens(), mention.end())
                    && parties.isPair()
                    && parties.otherThan(mention.area()).isStated();
            if (isRegion || isMember || isOneOfTwo || isSubjectOfObject(mention, pronoun, here)) {
                return mention.area();
            }
        }
        return home;
    }

    /** "China raised its purchases": a verb alone stands between the subject and what it has. */
    private static boolean isSubjectOfObject(AreaMention mention, Span pronoun, Passage here) {
        int verb = mention.end();
        return mention.isParty()
                && !mention.isPossessive()
                && mention.first() == 0
                && mention.form() == AreaMention.Form.NAME
                && verb + 1 < here.tokens().size()
                && here.tokens().get(verb).isWord()
                && here.tokens().get(verb + 1).start() == pronoun.start();
    }

    private static String next(Passage here, AreaMention mention) {
        return mention.end() < here.tokens().size()
                ? here.tokens().get(mention.end()).lower()
                : "";
    }

    /** The only country in front of a colon that the pronoun follows at once; or none. */
    private static Area toldBeforeColon(Span pronoun, Passage here) {
        List<Token> tokens = here.tokens();
        int at = 1;
        while (at < tokens.size() && tokens.get(at).start() < pronoun.start()) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(at - 1).is(":")) {
            return Area.UNSTATED;
        }
        Area only = Area.UNSTATED;
        for (AreaMention mention : here.mentions().areas()) {
            if (mention.isParty() && mention.span().end() <= pronoun.start()) {
                if (only.isStated() && !only.equals(mention.area())) {
                    return Area.UNSTATED;
                }
                only = mention.area();
            }
        }
        return only;
    }

    /** "Nowhere does it hurt more than in Germany. Its own deficit": of the country that opened the paragraph. */
    private boolean isOfTopicCountry(Passage here) {
        return topicCountry.isStated() && here.paragraph() == topicParagraph && pointsHome(here);
    }

    /** "The country's carmakers shipped", "Its deficit grew": it opens with a country without its name. */
    private static boolean pointsHome(Passage here) {
        if (here.mentions().areas().isEmpty()) {
            return false;
        }
        AreaMention first = here.mentions().areas().get(0);
        List<Token> tokens = here.tokens();
        boolean isOwner = tokens.get(0).is("its")
                || tokens.get(0).is("the")
                        && tokens.get(Math.min(1, tokens.size() - 1)).is("country");
        return isOwner && first.first() == 0 && first.form() == AreaMention.Form.HOME;
    }

    /** The other side of a trade as a name, where a word means the country named last: "exports to the country". */
    Area named(Slot<Area> partner, Passage here) {
        return Pointer.pointsBack(partner.value())
                ? pointedAt(partner.value(), partner.origin(), here)
                : partner.value();
    }

    /** The area that a word names or means; unstated if it only points back. */
    Area named(Area area, Passage here) {
        return area.equals(Pointer.HOME) ? home(here) : Pointer.pointsBack(area) ? Area.UNSTATED : area;
    }

    /**
     * Whom "the neighbour", "the bloc", "the country" behind a preposition point at: the country, or the group, named last
     * before, apart from the one whose figures these are. Open where two are named in one breath.
     */
    Area pointedAt(Area pointer, Span at, Passage here) {
        if (pointer.equals(Pointer.REST)) {
            return restBeside(at, here);
        }
        boolean isGroup = pointer.equals(Pointer.REGION);
        Area meant = Area.UNSTATED;
        for (AreaMention mention : here.mentions().areas()) {
            if (mention.span().start() < at.start() && own.isOther(mention, isGroup)) {
                meant = mention.area();
            }
        }
        return meant.isStated() ? meant : isGroup ? lastGroup : lastOther;
    }

    /** Whom "those countries" are: the group, or all but one, named last before; unstated where countries are named. */
    Area those(Span at, Passage here) {
        Area meant = lastMany;
        for (AreaMention mention : here.mentions().areas()) {
            boolean isBefore = mention.span().start() < at.start();
            if (isBefore && mention.form() == AreaMention.Form.REST) {
                // "exports to third countries and imports from those countries"
                meant = restBeside(mention.span(), here);
            } else if (isBefore && isOtherOrOutside(mention)) {
                meant = isMany(mention.area()) ? mention.area() : Area.UNSTATED;
            }
        }
        return meant;
    }

    private boolean isOtherOrOutside(AreaMention mention) {
        return own.isOther(mention)
                || mention.isParty() && mention.area().code().startsWith(OwnSide.OUTSIDE);
    }

    private static boolean isMany(Area area) {
        return Areas.standard().isGroup(area) || area.code().startsWith(OwnSide.OUTSIDE);
    }

    /** "the rest of the world" beside the one named before it, "third countries" beside a group; open beside several. */
    private Area restBeside(Span at, Passage here) {
        if (isOfNonMembers(at, here)) {
            Area group = own.hasMember(UNION, own.area()) ? UNION : lastGroup;
            return group.isStated() ? Areas.outside(group) : group;
        }
        Area meant = Area.UNSTATED;
        for (AreaMention mention : here.mentions().areas()) {
            boolean isBefore = mention.span().start() < at.start();
            boolean isPartner = own.isOther(mention, false)
                    || own.isOther(mention, true) && PartnerWords.isGoverned(here.tokens(), mention);
            if (isBefore && isPartner && meant.isStated() && !meant.equals(mention.area())) {
                return Area.UNSTATED;
            }
            meant = isBefore && isPartner ? mention.area() : meant;
        }
        // "Exports to the CIS came to A. Exports to other countries fell by B": the group named last goes first.
        boolean isGroup = Areas.standard().isGroup(lastMany) && !lastMany.equals(own.area());
        meant = meant.isStated() ? meant : isGroup ? lastMany : lastOther;
        if (meant.isStated()) {
            return Areas.outside(meant);
        }
        // "The country bought A from the rest of the world", where nobody was named: from everybody.
        boolean isWorld = here.tokens().stream().anyMatch(t -> t.end() == at.end() && t.is("world"));
        return isWorld ? Area.WORLD : Area.UNSTATED;
    }

    /** "third countries", "non-member countries": everybody outside a union. */
    private static boolean isOfNonMembers(Span at, Passage here) {
        return here.tokens().stream().anyMatch(t -> t.start() == at.start() && (t.is("third") || t.is("non")));
    }

    /**
     * Whose figures these are, where their clause does not say it.
     *
     * @param partner the other side, who is somebody else
     */
    Slot<Area> carriedReporter(List<Filled> before, Area partner, Passage here) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Slot<Area> slot = before.get(i).frame().reporter();
            if (slot.value().isStated()) {
                return Passage.carried(slot);
            }
        }
        if (isOfTopicCountry(here) && !topicCountry.equals(partner)) {
            return new Slot<>(topicCountry, Evidence.SENTENCE, Span.NONE);
        }
        if (opensWithThere(here) && lastOther.isStated() && !lastOther.equals(partner)) {
            return new Slot<>(lastOther, Evidence.SENTENCE, Span.NONE);
        }
        Slot<Area> ofSentence = ownOfSentence(here);
        if (ofSentence.value().isStated() && !ofSentence.value().equals(partner)) {
            return ofSentence;
        }
        return own.area().isStated() ? Passage.carried(own.reporter()) : parties.reporter();
    }

    /** "exports top A; the US takes 28%": whoever takes them has not sold them. */
    private static boolean isTaker(List<Token> tokens, AreaMention mention) {
        int verb = mention.end();
        return verb < tokens.size()
                && SubjectVerbs.isOfOtherSide(tokens.get(verb).lower(), tokens, verb);
    }

    /** "There, exports rose": in the country that the sentence before named. */
    private static boolean opensWithThere(Passage here) {
        List<Token> tokens = here.tokens();
        return tokens.size() > 1 && tokens.get(0).is("there") && tokens.get(1).is(",") && here.behind() <= 2;
    }

    /** "Sales fell, blamed on weary Chinese brides": of people and not of trade. */
    private static boolean isOnlyAdjective(Passage here, AreaMention mention) {
        int noun = mention.end();
        return mention.form() == AreaMention.Form.DEMONYM
                && noun < here.tokens().size()
                && here.tokens().get(noun).isWord()
                && !OwnedFigures.isOwner(here.tokens(), mention)
                && here.drafts().stream()
                        .anyMatch(d -> here.figure(d).end() <= mention.span().start());
    }

    /** "Sales to Chile fell to A, while Britain doubled its orders": the subject of a clause that is told beside the figures. */
    private static boolean isInNextClause(Passage here, AreaMention mention) {
        int before = mention.first() - 1;
        before -= before >= 0 && here.tokens().get(before).is("the") ? 1 : 0;
        boolean isJoined = before >= 0
                && switch (here.tokens().get(before).lower()) {
                    case "while", "whereas", "as", "but", "though", "although", "because", "since" -> true;
                    default -> false;
                };
        return isJoined
                && here.drafts().stream()
                        .anyMatch(d -> here.figure(d).end() <= mention.span().start());
    }

    /**
     * The one country that the sentence names without making it the other side of a trade. It counts for more than the
     * country that the rest of the article names most, as long as no sentence has said whose figures these are.
     */
    private Slot<Area> ownOfSentence(Passage here) {
        Slot<Area> only = Slot.NO_AREA;
        if (own.reporter().evidence() == Evidence.EXPLICIT || parties.isPair()) {
            return only;
        }
        for (AreaMention mention : here.mentions().areas()) {
            boolean isCountry = mention.area().isStated()
                    && !Areas.standard().isGroup(mention.area())
                    && (mention.isParty() || mention.form() == AreaMention.Form.AGENCY);
            if (!isCountry
                    || PartnerWords.isGoverned(here.tokens(), mention)
                    || PartnerWords.isBehindLeader(here.tokens(), mention)
                    || PartnerWords.isBeforeBarrier(here.tokens(), mention)
                    || PartnerWords.isPartTaker(here.tokens(), mention)
                    || isOnlyAdjective(here, mention)
                    || isInBracketOrBeforeFigure(here, mention)) {
                continue;
            }
            boolean isAnother = only.value().isStated() && !only.value().equals(mention.area());
            if (isAnother || OwnedFigures.isOwnerOfPart(here.tokens(), mention) || isTaker(here.tokens(), mention)) {
                return Slot.NO_AREA;
            }
            if (!isInNextClause(here, mention)) {
                only = new Slot<>(mention.area(), Evidence.SENTENCE, mention.span());
            }
        }
        return only;
    }

    /** "Norway ($18 million)", "the top markets (Norway and Sweden)": one of a list, and not whose figures these are. */
    private static boolean isInBracketOrBeforeFigure(Passage here, AreaMention mention) {
        List<Token> tokens = here.tokens();
        if (mention.end() < tokens.size() && tokens.get(mention.end()).is("(")) {
            int inside = tokens.get(mention.end()).end();
            for (Quantity quantity : here.mentions().quantities()) {
                int start = quantity.span().start();
                if (start >= inside && start <= inside + 1) {
                    return true;
                }
            }
        }
        boolean isOpen = false;
        for (int i = 0; i < mention.first(); i++) {
            isOpen |= tokens.get(i).is("(");
            isOpen &= !tokens.get(i).is(")");
        }
        return isOpen;
    }

    /** The country that a paragraph opens with, in a sentence without figures that names no other and begins or ends with it. */
    private void rememberTopicCountry(Passage here) {
        if (!here.opensParagraph()) {
            return;
        }
        topicCountry = Area.UNSTATED;
        List<Token> tokens = here.tokens();
        AreaMention only = null;
        for (AreaMention mention : here.mentions().areas()) {
            if (own.isOther(mention, false)) {
                if (only != null) {
                    return;
                }
                only = mention;
            }
        }
        if (only == null
                || only.form() != AreaMention.Form.NAME
                || only.area().equals(parties.partner().value())) {
            return;
        }
        boolean isLast = only.end() >= tokens.size() - 1;
        boolean isFirst = only.first() == 0;
        if (isLast || isFirst) {
            topicCountry = only.area();
            topicParagraph = here.paragraph();
        }
    }

    /** Who is the subject of a sentence that says what part somebody has in the trade. */
    private void rememberActor(Passage here) {
        Area actor = here.scanned().actor().value();
        // "Romania is our second market. We sold": whoever is ours is not who "we" are.
        boolean isOurs = here.tokens().stream().anyMatch(t -> t.is("our"));
        if (here.scanned().role() != Cue.NONE && actor.isStated() && !actor.equals(Pointer.HOME) && !isOurs) {
            topicActor = actor;
            topicRole = here.scanned().role();
        } else if (topicRole == Cue.NONE) {
            topicActor = subjectAlone(here);
        }
    }

    /** "China drove demand. It bought for A": another country that is the subject, where no area else is named. */
    private Area subjectAlone(Passage here) {
        List<AreaMention> areas = here.mentions().areas();
        if (areas.size() != 1) {
            return Area.UNSTATED;
        }
        AreaMention only = areas.get(0);
        List<Token> tokens = here.tokens();
        boolean isSubject = only.form() == AreaMention.Form.NAME
                && !only.isPossessive()
                && only.first() == 0
                && only.end() < tokens.size()
                && tokens.get(only.end()).isWord()
                && own.isOther(only, false);
        return isSubject ? only.area() : Area.UNSTATED;
    }

    /** The last other country of a sentence, and the last group; of several countries in one list, none. */
    private void rememberOthers(Passage here) {
        Area other = Area.UNSTATED;
        boolean areSeveral = false;
        List<AreaMention> areas = here.mentions().areas();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i).area();
            if (!own.isOther(areas.get(i))) {
                continue;
            }
            if (Areas.standard().isGroup(area)) {
                lastGroup = area;
            } else {
                areSeveral |= other.isStated() && !other.equals(area);
                other = area;
            }
        }
        lastOther = areSeveral ? Area.UNSTATED : other.isStated() ? other : lastOther;
        rememberMany(areas);
    }

    private void rememberMany(List<AreaMention> areas) {
        Area only = Area.UNSTATED;
        for (AreaMention mention : areas) {
            if (mention.form() == AreaMention.Form.REST) {
                only = Area.UNKNOWN;
            }
            if (!isOtherOrOutside(mention)) {
                continue;
            }
            boolean isSame = !only.isStated() || only.equals(mention.area());
            only = isSame && isMany(mention.area()) ? mention.area() : Area.UNKNOWN;
        }
        lastMany = only.equals(Area.UNKNOWN) ? Area.UNSTATED : only.isStated() ? only : lastMany;
    }
}
