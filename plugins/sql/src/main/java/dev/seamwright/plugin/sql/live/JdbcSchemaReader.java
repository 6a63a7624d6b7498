package dev.seamwright.plugin.sql.live;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.SchemaReader;
import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.plugin.sql.Definitions;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Reads the schema of any database for which there is a driver.
///
/// A user and password that the address does not hold come from the environment variables
/// `SEAMWRIGHT_JDBC_USER` and `SEAMWRIGHT_JDBC_PASSWORD`.
public final class JdbcSchemaReader implements SchemaReader {

    private static final String SCHEME = "jdbc:";

    private final Drivers drivers;
    private final UnaryOperator<@Nullable String> environment;

    /// Made by the service loader.
    public JdbcSchemaReader() {
        this(new Drivers(List.of()), System::getenv);
    }

    JdbcSchemaReader(Drivers drivers, UnaryOperator<@Nullable String> environment) {
        this.drivers = drivers;
        this.environment = environment;
    }

    @Override
    public SchemaReader withDriversOf(List<ClassLoader> loaders) {
        return new JdbcSchemaReader(new Drivers(loaders), environment);
    }

    @Override
    public boolean accepts(String url) {
        return url.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public String shown(String url) {
        return Address.shown(url);
    }

    @Override
    public Facts read(String url, Cancellation cancellation) {
        cancellation.check();
        Login login = Login.of(url, environment);
        Refusal refusal = new Refusal(url, login);
        try (Connection connection = drivers.connect(login)) {
            Query query = Query.readOnly(connection, cancellation);
            String statements = catalog(url).definitions(query);
            cancellation.check();
            return Definitions.facts(Address.shown(url), statements);
        } catch (SQLException refused) {
            throw refusal.of(refused);
        } catch (Drivers.NoneException none) {
            throw new SchemaReaderException(
                    SchemaReaderException.Reason.NO_DRIVER, Address.kind(url));
        }
    }

    private static Catalog catalog(String url) {
        return switch (Address.kind(url).toLowerCase(Locale.ROOT)) {
            case "jdbc:postgresql:" -> new PostgresCatalog();
            case "jdbc:sqlite:" -> new SqliteCatalog();
            default -> new StandardCatalog();
        };
    }
}
