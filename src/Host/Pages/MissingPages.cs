namespace Kanoon.Host.Pages;

internal static class MissingPages
{
    /// <summary>For whoever opens a program that was built where Node was not.</summary>
    public const string Notice = """
        <!doctype html>
        <html lang="fa" dir="rtl">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>کانون</title>
            <style nonce="__CSP_NONCE__">
              :root { color-scheme: light dark; }
              body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font-family: sans-serif; line-height: 2; }
            </style>
          </head>
          <body>
            <main>
              <h1>صفحه‌های سامانه ساخته نشده است</h1>
              <p>این نسخه بی Node ساخته شده است؛ API کار می‌کند، اما صفحه‌ها نیست.</p>
              <p>نسخهٔ ۲۰ یا تازه‌تر Node را نصب کنید و برنامه را دوباره بسازید:</p>
              <pre dir="ltr">dotnet run --project src/Host</pre>
              <p><a href="/docs">راهنمای API</a> و <a href="/v">سنجش مجوز و کارت</a> در دسترس است.</p>
            </main>
          </body>
        </html>
        """;
}
