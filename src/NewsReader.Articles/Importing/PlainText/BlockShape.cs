namespace NewsReader.Articles.Importing.PlainText;

internal enum BlockShape
{
    Text,
    BulletedList,
    NumberedList,
    Quotation,
}
