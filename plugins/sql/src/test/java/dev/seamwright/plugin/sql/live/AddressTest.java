package dev.seamwright.plugin.sql.live;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;

/// What may be seen of an address.
class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "jdbc:postgresql://h:5432/shop jdbc:postgresql://h:5432/shop",
                "jdbc:postgresql://h/shop?user=u&password=p&currentSchema=a"
                        + " jdbc:postgresql://h/shop?currentSchema=a",
                "jdbc:postgresql://u:p@h/shop jdbc:postgresql://h/shop",
                "jdbc:postgresql://u:p/q@h1,h2/shop?ssl=true jdbc:postgresql://h1,h2/shop",
                "jdbc:postgresql://u:p?q@h/shop jdbc:postgresql://h/shop",
                "jdbc:postgresql://h/shop?user=a@b jdbc:postgresql://h/shop",
                "jdbc:mysql://address=(host=h)(user=u)(password=p)/shop"
                        + " jdbc:mysql://address=(host=h)()()/shop",
                "jdbc:sqlserver://h:1433;databaseName=shop;user=u;password=p"
                        + " jdbc:sqlserver://h:1433;databaseName=shop",
                "jdbc:oracle:thin:scott/tiger@h:1521:shop jdbc:oracle:thin:@h:1521:shop",
                "jdbc:oracle:thin:@//h:1521/shop jdbc:oracle:thin:@//h:1521/shop",
                "jdbc:oracle:thin:scott/tiger@//h:1521/shop jdbc:oracle:thin:@//h:1521/shop",
                "jdbc:sqlite:/srv/shop.db?password=p jdbc:sqlite:/srv/shop.db",
                "jdbc:h2:mem:shop;PASSWORD=p jdbc:h2:mem:shop",
                "jdbc: jdbc:"
            })
    void an_address_is_shown_without_secrets(String url, String shown) {
        assertThat(Address.shown(url)).isEqualTo(shown);
    }

    @Property(tries = 500)
    void no_password_is_ever_shown(
            @ForAll
                    @StringLength(min = 4, max = 12)
                    @Chars({'q', 'Q', '7', '@', '/', '?', ';', ':', '%', '$', '#'})
                    String rest) {
        String password = "Zx" + rest + "xZ";
        String url = "jdbc:postgresql://Uu:" + password + "@host/shop";

        assertThat(Address.shown(url)).doesNotContain("Zx", "xZ", "Uu");
        Login login = Login.of(url, _ -> null);
        String said = new Refusal(url, login).of(new SQLException("no " + url + "!")).getMessage();
        assertThat(said).doesNotContain("Zx", "xZ", "Uu");
    }
}
