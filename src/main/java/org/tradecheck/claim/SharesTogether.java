package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Product;
import org.tradecheck.text.Token;

/**
 * Shares that the words take together: "China took 33.8%, the USA 15.4% and Japan 9.7%; together they accounted for 58.9%".
 * A link is made only where the words leave no choice of the parts, or where some of those told near make the sum.
 */
final class SharesTogether {

    /** Words that take together what was told before them, or right in front of them. */
    private static final WordSet TOGETHER = WordSet.of("together", "combined", "jointly", "altogether");

    private static final WordSet POINTING = WordSet.of("the", "these", "those", "all");

    /** Words that make a sum one of something else than what was told. */
    private static final WordSet OTHER = WordSet.of(
            "all", "first", "last", "top", "largest", "biggest", "including", "with", "along", "other", "others");

    private static final WordSet GOODS =
            WordSet.of("products", "goods", "items", "groups", "categories", "commodities", "sectors", "metals");

    /** So many sentences before the sum its parts may be told. */
    private static final int REACH = 2;

    /** So many shares are looked at for one sum. */
    private static final int MOST = 6;

    /** So many tokens before a sum "the three countries" may begin. */
    private static final int COUNT_REACH = 12;

    private final List<Mentions> sentences;

    /** The shares of each sentence, in the order of the text. */
    private final List<List<ShareClaim>> shares = new ArrayList<>();

    private SharesTogether(List<Mentions> sentences, List<Claim> claims) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            shares.add(new ArrayList<>(0));
        }
        for (Claim claim : claims) {
            if (claim instanceof ShareClaim share) {
                shares.get(share.provenance().sentenceIndex()).add(share);
            }
        }
    }

    /**
     * The sums of an article, each with its parts.
     *
     * @param claims numbered from 1, in the order of the text
     */
    static List<Link> of(List<Mentions> sentences, List<Claim> claims) {
        SharesTogether all = new SharesTogether(sentences, claims);
        List<Link> links = new ArrayList<>();
        for (List<ShareClaim> here : all.shares) {
            for (ShareClaim share : here) {
                all.sumOf(share).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> sumOf(ShareClaim sum) {
        List<Token> tokens =
                sentences.get(sum.provenance().sentenceIndex()).sentence().tokens();
        if (isWithMore(tokens, sum)) {
            return Optional.empty();
        }
        int count = countBefore(tokens, sum);
        boolean isOfSeveral = sum.slots().partner().value().code().indexOf('+') > 0
                || (sum.slots().product().value().equals(Product.SEVERAL)
                        && sum.slots().product().evidence() == Evidence.EXPLICIT);
        if (!isTakenTogether(tokens, sum) && count == 0 && !isOfSeveral) {
            return Optional.empty();
        }
        if (!isTakenTogether(tokens, sum) && count > 0 && !isGroup(tokens, sum)) {
            return Optional.empty();
        }
        List<ShareClaim> told = meant(told(sum), sum, count);
        if (told.size() < 2 || told.size() < count || told.size() > MOST || hasOthers(told.get(0), sum)) {
            return Optional.empty();
        }
        for (int from = told.size() - 2; from >= 0; from--) {
            List<ShareClaim> some = told.subList(from, told.size());
            if (range(some).meets(sum.quantity().outer())) {
                return Optional.of(link(sum, some));
            }
        }
        // What is less than one of its parts is hardly their sum: it may be of something else.
        boolean isMore = told.stream()
                .allMatch(s -> s.quantity().value().compareTo(sum.quantity().value()) < 0);
        return isMore ? Optional.of(link(sum, told)) : Optional.empty();
    }

    /**
     * Those of the shares told before that a sum may be of: the partners that it names; all of them where its words name
     * nothing else and say no other number; none otherwise.
     */
    private List<ShareClaim> meant(List<ShareClaim> told, ShareClaim sum, int count) {
        String partners = sum.slots().partner().value().code();
        if (partners.indexOf('+') > 0) {
            List<String> codes = List.of(partners.split("\\+"));
            List<ShareClaim> named = told.stream()
                    .filter(s -> codes.contains(s.slots().partner().value().code()))
                    .toList();
            return named.size() == codes.size() ? named : List.of();
        }
        boolean isOfAll = count == 0 || count == told.size();
        return isOfAll && !told.isEmpty() && !namesOthers(told.get(told.size() - 1), sum) ? told : List.of();
    }

    /** Whether goods or an area are named between the last part and the sum, or "all", "the first": of something else. */
    private boolean namesOthers(ShareClaim last, ShareClaim sum) {
        Mentions here = sentences.get(sum.provenance().sentenceIndex());
        int from = last.span().end();
        int to = sum.span().start();
        boolean isNamed = here.areas().stream()
                        .anyMatch(a -> a.isParty()
                                && a.span().start() >= from
                                && a.span().end() <= to)
                || here.products().stream()
                        .anyMatch(p -> p.span().start() >= from && p.span().end() <= to);
        for (Token token : here.sentence().tokens()) {
            isNamed |= token.start() >= from && token.end() <= to && OTHER.has(token);
        }
        return isNamed;
    }

    /** "the three countries accounted for", "these two took": partners or goods, and not firms. */
    private static boolean isGroup(List<Token> tokens, ShareClaim sum) {
        for (int i = 1;
                i + 1 < tokens.size() && tokens.get(i + 1).end() <= sum.span().start();
                i++) {
            boolean isCount = POINTING.has(tokens.get(i - 1))
                    && !tokens.get(i).isNumber()
                    && SmallNumbers.cardinalAt(tokens, i).is();
            Token next = tokens.get(i + 1);
            if (isCount && (Together.GROUPS.has(next) || GOODS.has(next) || Tenses.isPastVerb(next))) {
                return true;
            }
        }
        return false;
    }

    /** The shares of one whole that are told of different goods or partners right before a sum. */
    private List<ShareClaim> told(ShareClaim sum) {
        int sentence = sum.provenance().sentenceIndex();
        for (int i = sentence; i >= 0 && i >= sentence - REACH; i--) {
            List<ShareClaim> parts = new ArrayList<>();
            boolean isOfParagraph = sentences.get(i).sentence().paragraph()
                    == sentences.get(sentence).sentence().paragraph();
            for (ShareClaim share : isOfParagraph ? shares.get(i) : List.<ShareClaim>of()) {
                boolean isBefore = share.span().end() <= sum.span().start();
                if (isBefore && isPart(share, sum)) {
                    if (parts.stream().anyMatch(p -> isOfSame(p, share))) {
                        return List.of();
                    }
                    parts.add(share);
                }
            }
            if (parts.size() > 1) {
                return parts;
            }
            if (i < sentence && !parts.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isPart(ShareClaim share, ShareClaim sum) {
        boolean isOfPart = share.slots().partner().value().isStated()
                || !share.slots().product().value().isAll();
        return isOfPart
                && share.of() == sum.of()
                && share.slots().status().isFact()
                && sum.slots().status().isFact()
                && !share.quantity().isRange()
                && share.slots().period().value().equals(sum.slots().period().value());
    }

    private static boolean isOfSame(ShareClaim one, ShareClaim other) {
        return one.slots().partner().value().equals(other.slots().partner().value())
                && one.slots().product().value().equals(other.slots().product().value());
    }

    /** Whether a percentage stands between the first part and the sum that no claim is made of. */
    private boolean hasOthers(ShareClaim first, ShareClaim sum) {
        for (int i = first.provenance().sentenceIndex(); i <= sum.provenance().sentenceIndex(); i++) {
            for (Quantity quantity : sentences.get(i).quantities()) {
                boolean isBetween = quantity.kind() == Kind.PERCENT
                        && quantity.span().start() > first.span().start()
                        && quantity.span().end() < sum.span().start();
                if (isBetween && shares.get(i).stream().noneMatch(s -> s.span().equals(quantity.span()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Together with Korea, they took A": more than what was told. */
    private static boolean isWithMore(List<Token> tokens, ShareClaim sum) {
        for (int i = 1; i < tokens.size() && tokens.get(i).end() <= sum.span().start(); i++) {
            if (tokens.get(i).is("with")
                    && (TOGETHER.has(tokens.get(i - 1)) || tokens.get(i - 1).is("along"))) {
                return true;
            }
        }
        return false;
    }

    /** "together they accounted for A", "a combined A", "or A together", "between them A". */
    private static boolean isTakenTogether(List<Token> tokens, ShareClaim sum) {
        int start = sum.span().start();
        boolean isTogether = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBefore = token.end() <= start;
            boolean isRightBehind = token.start() >= sum.span().end()
                    && token.start() - sum.span().end() <= 2;
            boolean isWith = i + 1 < tokens.size() && tokens.get(i + 1).is("with");
            boolean isBetween = token.is("between")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("them");
            if (isBefore && (token.is(";") || token.isNumber())) {
                isTogether = false;
            }
            if ((isBefore || isRightBehind) && ((TOGETHER.has(token) && !isWith) || isBetween)) {
                isTogether = true;
            }
        }
        return isTogether;
    }

    /** "The three countries accounted for A": how many are meant; 0 if the words do not say. */
    private static int countBefore(List<Token> tokens, ShareClaim sum) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).end() <= sum.span().start()) {
            end++;
        }
        int count = 0;
        for (int i = Math.max(1, end - COUNT_REACH); i < end; i++) {
            if (tokens.get(i).is(";") || tokens.get(i).isNumber()) {
                count = 0;
            }
            SmallNumbers.Found number =
                    POINTING.has(tokens.get(i - 1)) && !tokens.get(i).isNumber()
                            ? SmallNumbers.cardinalAt(tokens, i)
                            : SmallNumbers.Found.NONE;
            boolean isCount = number.is() && number.value() > 1 && number.value() <= MOST;
            count = isCount ? number.value() : count;
        }
        return count;
    }

    private static Interval range(List<ShareClaim> some) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (ShareClaim share : some) {
            sum = sum.plus(share.quantity().outer());
        }
        return sum;
    }

    private static Link link(ShareClaim sum, List<ShareClaim> parts) {
        List<Integer> claims = new ArrayList<>(List.of(sum.provenance().number()));
        parts.forEach(p -> claims.add(p.provenance().number()));
        return new Link(Link.Kind.TOTAL, List.copyOf(claims), false);
    }
}
