-- MySQL dump 10.13
/*!40101 SET NAMES utf8mb4 */;
# it's a comment
DROP TABLE IF EXISTS `orders`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `orders` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` int DEFAULT NULL COMMENT 'who\'s; buying',
  `kind` enum('a','b)') CHARACTER SET ascii NOT NULL DEFAULT 'a',
  `key` varchar(20) COLLATE utf8mb4_bin,
  PRIMARY KEY (`id`,`kind`(10)) USING BTREE,
  UNIQUE KEY `orders_key` (`key`),
  KEY `orders_customer` (`customer_id`),
  FULLTEXT KEY `orders_text` (`key`),
  CONSTRAINT `orders_fk` FOREIGN KEY `orders_customer` (`customer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4
/*!50100 PARTITION BY KEY (id) PARTITIONS 4 */;
LOCK TABLES `orders` WRITE;
INSERT INTO `orders` VALUES (1,2,'a','it\'s; \\'),(2,NULL,'b',"CREATE TABLE `in_a_row` (id int);");
UNLOCK TABLES;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `t` BEFORE INSERT ON `orders` FOR EACH ROW BEGIN
  SET NEW.kind = 'a';
  IF NEW.id > 1 THEN SET NEW.id = 1; END IF;
END */;;
DELIMITER ;
CREATE TABLE customers (id int NOT NULL, name text) ENGINE = InnoDB;
ALTER TABLE `customers`
  ADD PRIMARY KEY (`id`),
  ADD KEY `names` (`name`(10)),
  MODIFY `id` int NOT NULL AUTO_INCREMENT, AUTO_INCREMENT=5;
RENAME TABLE `customers` TO `clients`;
/*!50001 CREATE VIEW `open_orders` AS SELECT
 1 AS `id`*/;
/*!50001 DROP VIEW IF EXISTS `open_orders`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`%` SQL SECURITY DEFINER */
/*!50001 VIEW `open_orders` AS select `o`.`id` AS `id` from (`orders` `o`
  join `clients` `c` on((`c`.`id` = `o`.`customer_id`))) */;
