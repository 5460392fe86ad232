package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

class ProductsTest {

    private static final Products PRODUCTS = Products.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "/products.csv", useHeadersInDisplayName = true)
    void a_sentence_names_the_products_that_its_row_says(String text, String products) {
        String found = ProductFinder.standard().find(tokens(text)).stream()
                .map(m -> m.product().name())
                .collect(Collectors.joining("|"));
        assertThat(found).as(text).isEqualTo(products);
    }

    @ParameterizedTest
    @CsvSource({
        "oil,crude oil,true",
        "fuels,crude oil,true",
        "crude oil,oil,false",
        "food,soft wheat,true",
        "agricultural products,coffee,true",
        "vehicles,cars,true",
        "manufactured goods,semiconductors,true",
        "goods,wheat,true",
        "goods,travel services,false",
        "ships,vessels,true",
        "vessels,ships,true",
        "oil,petroleum,true",
        "non-oil,wheat,true",
        "non-oil,crude oil,false",
        "wheat and rice,rice,true",
        "'',rice,true",
        "rice,'',false",
        "widgets,widgets,true"
    })
    void a_product_contains_another_or_not(String whole, String part, boolean isContained) {
        assertThat(PRODUCTS.contains(new Product(whole), new Product(part))).isEqualTo(isContained);
    }

    @ParameterizedTest
    @CsvSource({
        "wheat,rice,true",
        "wheat,soft wheat,false",
        "soft wheat,durum wheat,true",
        "cars,trucks,true",
        "cars,electric vehicles,false",
        "crude oil,petroleum products,true",
        "oil,natural gas,true",
        "oil,oil and gas,false",
        "coffee,crude oil,true",
        "capital goods,consumer goods,true",
        "capital goods,machinery,false",
        "manufactured goods,food,false",
        "semi-manufactured goods,finished manufactures,true",
        "goods,services,true",
        "wheat,travel services,true",
        "non-oil,crude oil,true",
        "non-oil,wheat,false",
        "wheat and rice,coffee,true",
        "wheat and rice,rice,false",
        "widgets,wheat,false",
        "'',wheat,false",
        "gold,silver,true",
        "gold,gems and jewellery,false",
        "electronics,home appliances,false"
    })
    void two_products_are_surely_apart_or_not(String a, String b, boolean isApart) {
        assertThat(PRODUCTS.disjoint(new Product(a), new Product(b))).isEqualTo(isApart);
        assertThat(PRODUCTS.disjoint(new Product(b), new Product(a))).isEqualTo(isApart);
    }

    @Test
    void a_name_is_known_in_all_its_spellings_and_others_are_not() {
        assertThat(PRODUCTS.isKnown(new Product("vessels"))).isTrue();
        assertThat(PRODUCTS.isKnown(new Product("non-oil"))).isTrue();
        assertThat(PRODUCTS.isKnown(new Product("wheat and rice"))).isTrue();
        assertThat(PRODUCTS.isKnown(new Product("widgets"))).isFalse();
        assertThat(PRODUCTS.same(new Product("vessels"), new Product("ships"))).isTrue();
        assertThat(PRODUCTS.same(new Product("cars"), new Product("ships"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "exports of wind turbine blades rose,2,wind turbine blades",
        "exports of the frozen pizzas to France,2,frozen pizzas",
        "exports of crude oil fell,2,crude oil",
        "exports of goods fell,2,''",
        "exports of 5 tonnes,2,''",
        "exports of hand-made carpets in May,2,hand-made carpets"
    })
    void an_unknown_product_is_read_up_to_the_end_of_its_name(String text, int at, String name) {
        assertThat(nameOf(ProductFinder.standard().nounPhraseAfter(tokens(text), at)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "wind chime exports rose,2,wind chime",
        "in May unicycle exports rose,3,unicycle",
        "goods exports rose,1,''",
        "rising exports,1,''",
        "the country's unicycle exports,4,unicycle",
        "exports rose,0,''"
    })
    void an_unknown_product_is_read_back_to_the_start_of_its_name(String text, int end, String name) {
        assertThat(nameOf(ProductFinder.standard().nounPhraseBefore(tokens(text), 0, end)))
                .isEqualTo(name);
    }

    @Test
    void what_contains_is_never_apart_and_every_group_exists() {
        List<String> names = LexiconFile.lines(Products.class, "products.tsv").stream()
                .map(line -> line[0])
                .toList();
        for (String a : names) {
            for (String b : names) {
                Product whole = new Product(a);
                Product part = new Product(b);
                if (PRODUCTS.contains(whole, part)) {
                    assertThat(PRODUCTS.disjoint(whole, part))
                            .as("%s, %s", a, b)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_group_of_a_product_is_in_the_lexicon() {
        List<String[]> lines = LexiconFile.lines(Products.class, "products.tsv");
        List<String> names = lines.stream().map(line -> line[0]).toList();
        for (String[] line : lines) {
            String group = line[3].replace("?", "");
            assertThat(List.of("everything", "end-use", "stage").contains(group) || names.contains(group))
                    .as(line[0])
                    .isTrue();
            if (line.length > 5) {
                assertThat(names).as(line[0]).contains(LexiconFile.parts(line[5], '|'));
            }
        }
    }

    private static String nameOf(Optional<ProductMention> mention) {
        return mention.map(m -> m.product().name()).orElse("");
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
