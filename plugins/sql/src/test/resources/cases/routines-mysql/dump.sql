CREATE TABLE `bee` (`id` int NOT NULL AUTO_INCREMENT, `hive_id` int, `full` varchar(9) GENERATED ALWAYS AS (concat(`id`,'x')) STORED,
  PRIMARY KEY (`id`), UNIQUE KEY `bee_full` (`full`(3)), KEY `bee_hive` (`hive_id`) USING BTREE,
  FULLTEXT KEY `bee_text` (`full`)) ENGINE=InnoDB;
CREATE TABLE `hive` (`id` int NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;
ALTER TABLE `hive` MODIFY `id` bigint NOT NULL AUTO_INCREMENT, ADD COLUMN `name` text, ADD INDEX `by_name` (`name`(10));
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `bee_born` AFTER INSERT ON `bee` FOR EACH ROW BEGIN
  INSERT IGNORE INTO hive (id) VALUES (NEW.hive_id);
  REPLACE INTO hive SELECT * FROM bee WHERE replace(full, 'a', 'b') = 'c';
END */;;
CREATE DEFINER=`root`@`localhost` PROCEDURE `swarm`(IN h int)
BEGIN
  DECLARE c CURSOR FOR SELECT id FROM bee;
  OPEN c; FETCH c INTO h;
  DELETE b FROM bee b JOIN hive ON hive.id = b.hive_id;
  CALL swarm_on(h);
  PREPARE s FROM @text;
END;;
CREATE FUNCTION swarm_on(h int) RETURNS int DETERMINISTIC RETURN (SELECT trim(both ' ' from name) FROM hive);;
DELIMITER ;
CREATE TABLE afterwards (id int);
