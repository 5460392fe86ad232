package org.tradecheck.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.text.Span;

/** Compares claims with the values of one or more stores. Nothing is read before a claim asks for it. */
final class SeriesReference implements Reference {

    private final List<SeriesStore> stores;

    /**
     * A reference over stores.
     *
     * @param stores the user's own first
     */
    SeriesReference(List<SeriesStore> stores) {
        this.stores = List.copyOf(stores);
    }

    @Override
    public List<Comparison> compare(Reading reading) {
        List<Comparison> comparisons = new ArrayList<>();
        Article article = new Article(new Lookup(stores), reading, bilateral(reading), partners(reading));
        for (Claim claim : reading.claims()) {
            compare(claim, article).ifPresent(comparisons::add);
        }
        return comparisons;
    }

    /**
     * What of an article matters to each of its claims.
     *
     * @param reading what was read
     * @param bilateral reporters of which the article also gives figures with some partner
     * @param partners every partner that a claim has
     */
    record Article(Lookup lookup, Reading reading, Set<Area> bilateral, List<Area> partners) {

        /** Whether the claim's sentence, or what it carries as its source, names the publisher of a figure. */
        boolean names(Question question, Publication source) {
            Span sentence = question.claim().provenance().sentence();
            return source.isNamedBy(question.slots().source())
                    || source.isNamedBy(reading.article().quote(sentence));
        }

        /** Whether the text tells the amounts that a change is of, and none of them in the currency that is asked for. */
        boolean countsOtherwise(Question question) {
            List<Unit> units = reading.claims().stream()
                    .filter(c -> c instanceof LevelClaim level
                            && question.claim() instanceof ChangeClaim change
                            && level.measure() == change.of()
                            && level.quantity().kind() == Kind.MONEY
                            && level.slots()
                                    .reporter()
                                    .value()
                                    .equals(question.slots().reporter().value()))
                    .map(c -> c.quantity().unit())
                    .toList();
            return !units.isEmpty() && !units.contains(question.key().unit());
        }
    }

    private static Set<Area> bilateral(Reading reading) {
        Set<Area> reporters = new HashSet<>();
        for (Claim claim : reading.claims()) {
            if (!Lookup.isWorld(claim.slots().partner().value())) {
                reporters.add(claim.slots().reporter().value());
                reporters.add(claim.slots().partner().value());
            }
        }
        return reporters;
    }

    private static List<Area> partners(Reading reading) {
        List<Area> partners = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            Area partner = claim.slots().partner().value();
            if (!Lookup.isWorld(partner) && !partners.contains(partner)) {
                partners.add(partner);
            }
        }
        return partners;
    }

    private static Optional<Comparison> compare(Claim claim, Article article) {
        Optional<Question> first = question(claim, claim.slots());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Judgement best = new Judge(article, first.get()).judge();
        for (Slots reading : claim.readings()) {
            Optional<Question> other = question(claim, reading);
            if (other.isPresent()) {
                best = Judgement.ofReadings(best, new Judge(article, other.get()).judge());
            }
        }
        if (!best.isWelcome()) {
            best = withTheOther(claim, article, withEverybody(claim, article, best));
        }
        if (best.verdict() == Comparison.Verdict.NOT_COVERED && claim instanceof ShareClaim share) {
            best = implied(share, article, best);
        }
        return Optional.of(best.comparison(claim));
    }

    /** A figure that only its paragraph makes one with a partner may be of all trade: if the series support that, it is. */
    private static Judgement withEverybody(Claim claim, Article article, Judgement direct) {
        Slots slots = claim.slots();
        if (slots.partner().evidence() != Evidence.ASSUMED
                || Lookup.isWorld(slots.partner().value())) {
            return direct;
        }
        Judgement judgement = question(claim, slots.withPartner(Slot.open(Area.UNSTATED)))
                .map(q -> new Judge(article, q).judge())
                .orElse(direct);
        return judgement.isWelcome() ? judgement.following("read as with everybody") : direct;
    }

    /**
     * A figure that is not said to be with anybody, of a reporter that the article gives figures of with one partner only,
     * may be with that one: if the series support it so, it is supported.
     */
    private static Judgement withTheOther(Claim claim, Article article, Judgement direct) {
        Slots slots = claim.slots();
        if (slots.partner().evidence() != Evidence.ASSUMED
                || !Lookup.isWorld(slots.partner().value())
                || !(claim instanceof LevelClaim || claim instanceof ChangeClaim)) {
            return direct;
        }
        Set<Area> others = new HashSet<>();
        for (Claim other : article.reading().claims()) {
            Area reporter = other.slots().reporter().value();
            Area partner = other.slots().partner().value();
            if (!Lookup.isWorld(partner) && reporter.equals(slots.reporter().value())) {
                others.add(partner);
            }
        }
        if (others.size() != 1) {
            return direct;
        }
        Area partner = others.iterator().next();
        Judgement judgement = question(claim, slots.withPartner(new Slot<>(partner, Evidence.ASSUMED, Span.NONE)))
                .map(q -> new Judge(article, q).judge())
                .orElse(direct);
        return judgement.isWelcome() ? judgement.following("read as with " + Lookup.name(partner)) : direct;
    }

    /** What the series say of an amount that follows from a share; by itself it contradicts nothing. */
    private static Judgement implied(ShareClaim share, Article article, Judgement direct) {
        Judgement best = direct;
        for (Implied.Amount amount : Implied.of(article.reading(), share)) {
            Judgement judgement = new Judge(article, amount.question())
                    .judge()
                    .softened("but it follows from several printed figures")
                    .following(amount.words());
            if (judgement.verdict().compareTo(best.verdict()) < 0) {
                best = judgement;
            }
        }
        return best;
    }

    /** What a claim asks of the series under one filling of its slots; empty if no series could cover its kind. */
    private static Optional<Question> question(Claim claim, Slots slots) {
        if (!slots.status().isFact()) {
            return Optional.empty();
        }
        if (claim instanceof LevelClaim level) {
            return Question.of(level, slots);
        }
        if (claim instanceof ShareClaim share) {
            return Question.of(share, slots);
        }
        return claim instanceof ChangeClaim change ? Question.of(change, slots) : Optional.empty();
    }
}
