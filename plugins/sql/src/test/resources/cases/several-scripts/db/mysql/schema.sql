CREATE TABLE customers (id int AUTO_INCREMENT, PRIMARY KEY (id));
CREATE TABLE `orders` (`id` int, `Customer_ID` int,
  FOREIGN KEY (`Customer_ID`) REFERENCES `customers` (`id`));
