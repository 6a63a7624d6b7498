CREATE TABLE [dbo].[Ferry] ([Id] int IDENTITY(1,1) NOT NULL CONSTRAINT [PK_Ferry] PRIMARY KEY CLUSTERED, [Name] nvarchar(40))
GO
CREATE TABLE [dbo].[Trip] ([Id] int NOT NULL, [FerryId] int NULL, INDEX [IX_Trip] NONCLUSTERED ([FerryId]))
GO
ALTER TABLE [dbo].[Trip] WITH CHECK ADD CONSTRAINT [FK_Trip] FOREIGN KEY([FerryId])
REFERENCES [dbo].[Ferry] ([Id])
GO
CREATE UNIQUE NONCLUSTERED INDEX [UX_Ferry] ON [dbo].[Ferry] ([Name] ASC) INCLUDE ([Id])
WHERE [Name] IS NOT NULL WITH (ONLINE = ON) ON [PRIMARY]
GO
CREATE OR ALTER PROCEDURE [dbo].[Cancel_Trips] @FerryId int AS
SET NOCOUNT ON;
DECLARE @gone TABLE (Id int);
UPDATE t SET FerryId = NULL OUTPUT deleted.Id INTO @gone
FROM dbo.Trip t INNER JOIN dbo.Ferry f WITH (NOLOCK) ON f.Id = t.FerryId
WHERE f.Id = @FerryId;
CREATE TABLE #work (Id int);
INSERT #work SELECT Id FROM @gone;
DELETE dbo.Ferry WHERE Id = @FerryId;
EXEC dbo.Write_Log 'cancelled', @FerryId;
EXEC (@FerryId);
GO
CREATE PROC dbo.Write_Log @What varchar(9), @Id int AS
BEGIN
    MERGE INTO dbo.Trip AS target USING dbo.Ferry AS source ON source.Id = target.Id
    WHEN MATCHED THEN UPDATE SET FerryId = 1
    WHEN NOT MATCHED THEN INSERT (Id) VALUES (1);
END
GO
CREATE TRIGGER dbo.Trip_Changed ON dbo.Trip AFTER INSERT, UPDATE AS
    IF UPDATE(FerryId) INSERT INTO dbo.Ferry (Name) SELECT 'x' FROM inserted i JOIN deleted d ON i.Id = d.Id
GO
CREATE TABLE dbo.Afterwards (Id int)
GO
