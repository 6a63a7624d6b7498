USE [shop]
GO
SET ANSI_NULLS ON
GO
CREATE TABLE [dbo].[Order Lines](
	[Id] [int] IDENTITY(1,1) NOT NULL,
	[OrderId] [uniqueidentifier] NULL,
	[Price] [decimal](18, 2) NOT NULL CONSTRAINT [DF_Price] DEFAULT ((0)),
	[Total]  AS ([Price]*(2)),
 CONSTRAINT [PK_Lines] PRIMARY KEY CLUSTERED 
(
	[Id] ASC
)WITH (PAD_INDEX = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
CREATE TABLE sales.Orders (Id uniqueidentifier PRIMARY KEY, Parent uniqueidentifier FOREIGN KEY REFERENCES sales.Orders(Id))
CREATE TABLE #scratch (Id int)
CREATE TABLE Notes (Id int, Body nvarchar(max))
ALTER TABLE [dbo].[Order Lines]  WITH CHECK ADD  CONSTRAINT [FK_Lines_Orders] FOREIGN KEY([OrderId])
REFERENCES [sales].[Orders] ([Id])
GO
ALTER TABLE [dbo].[Order Lines] CHECK CONSTRAINT [FK_Lines_Orders]
GO
ALTER TABLE Notes ADD Author int NOT NULL, Place nvarchar(10) CONSTRAINT FK_Place REFERENCES Places(Code)
GO
CREATE PROCEDURE dbo.Fill @Id int AS
BEGIN
    BEGIN TRY
        BEGIN TRAN;
        CREATE TABLE in_a_procedure (Id int);
        COMMIT;
    END TRY
    BEGIN CATCH
        THROW;
    END CATCH
END
GO;
IF NOT EXISTS (SELECT 1 FROM sys.tables)
BEGIN
    CREATE TABLE dbo.Guarded (Id int NOT NULL)
END
GO
