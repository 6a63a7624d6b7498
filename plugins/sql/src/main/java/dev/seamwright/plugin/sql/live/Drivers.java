package dev.seamwright.plugin.sql.live;

import java.io.Serial;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// The drivers at hand. Those that the JDK keeps count only for the loader of their caller, so that
/// they are looked for here.
///
/// @param loaders where to look besides the program itself
record Drivers(List<ClassLoader> loaders) {

    Drivers {
        loaders = List.copyOf(loaders);
    }

    /// No driver understands the address.
    static final class NoneException extends Exception {
        @Serial private static final long serialVersionUID = 1L;
    }

    /// Connects by the first driver that understands the address.
    Connection connect(Login login) throws SQLException, NoneException {
        for (ClassLoader loader : places()) {
            for (Driver driver : in(loader)) {
                if (driver.acceptsURL(login.url())) {
                    Properties properties = new Properties();
                    login.properties().forEach(properties::setProperty);
                    Connection connection = driver.connect(login.url(), properties);
                    if (connection != null) {
                        return connection;
                    }
                }
            }
        }
        throw new NoneException();
    }

    private List<ClassLoader> places() {
        List<ClassLoader> places = new ArrayList<>();
        places.add(Drivers.class.getClassLoader());
        places.addAll(loaders);
        return places;
    }

    /// A driver that cannot be loaded is not at hand, and hides those behind it in its loader only.
    private static List<Driver> in(ClassLoader loader) {
        List<Driver> found = new ArrayList<>();
        try {
            ServiceLoader.load(Driver.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError | LinkageError broken) {
            return found;
        }
        return found;
    }
}
