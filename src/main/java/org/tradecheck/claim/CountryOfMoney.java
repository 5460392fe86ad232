package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;

/**
 * Whose figures an article tells that names no country: releases of a statistical office take that for granted, and give
 * amounts in its own money, "NT$787.9 billion". The first two letters of a currency's code are those of its country (ISO
 * 4217).
 */
final class CountryOfMoney {

    /** Money that all countries count their trade in, or several have. */
    private static final Set<String> OF_MANY = Set.of("USD", "EUR", "GBP", "CHF");

    /** With which the codes begin of money that is no one country's. */
    private static final char SHARED = 'X';

    private static final int LETTERS_OF_COUNTRY = 2;

    /** "USD", and not "USD/kg", which is a price. */
    private static final int LETTERS_OF_MONEY = 3;

    /** Less is no trade of a country, "the dollar rose to 150 yen". */
    private static final BigDecimal LEAST = new BigDecimal(1_000_000);

    private CountryOfMoney() {}

    /** The country of the only national money among some numbers; open if there is none, or more than one. */
    static Slot<Area> of(List<Quantity> numbers) {
        String only = "";
        Span where = Span.NONE;
        for (Quantity number : numbers) {
            String code = number.unit().code();
            boolean isNational = number.kind() == Kind.MONEY
                    && code.length() == LETTERS_OF_MONEY
                    && code.charAt(0) != SHARED
                    && !OF_MANY.contains(code)
                    && number.value().abs().compareTo(LEAST) >= 0;
            if (isNational && !only.isEmpty() && !only.equals(code)) {
                return Slot.NO_AREA;
            }
            where = isNational && only.isEmpty() ? number.span() : where;
            only = isNational ? code : only;
        }
        return only.isEmpty() ? Slot.NO_AREA : country(only.substring(0, LETTERS_OF_COUNTRY), where);
    }

    private static Slot<Area> country(String letters, Span where) {
        boolean isCountry =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(letters);
        Area area = isCountry ? new Area(new Locale("", letters).getISO3Country()) : Area.UNSTATED;
        return Areas.standard().isCountry(area) ? new Slot<>(area, Evidence.PARAGRAPH, where) : Slot.NO_AREA;
    }
}
