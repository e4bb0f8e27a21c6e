#include "text/term_data.h"

namespace dossier::text {
namespace {

// Each string is the terms of one topic in one language, in lower case, divided by '|'.
constexpr TermList kTermLists[] = {
    {Topic::consent, "en",
     "cookie|cookies|google analytics|opt out|opt-out|third party|third parties|"
     "third-party|your preferences|privacy settings|your consent|gdpr|web storage|"
     "personalise content|personalised ads|personalized ads|strictly necessary|"
     "tracking technologies|legitimate interest|manage preferences|accept all|reject all"},
    {Topic::consent, "de",
     "cookie-einstellungen|datenschutzeinstellungen|einwilligung|zustimmen|drittanbieter|"
     "personenbezogene daten|alle akzeptieren|tracking"},
    {Topic::consent, "fr",
     "t\u00e9moins|confidentialit\u00e9|consentement|vos pr\u00e9f\u00e9rences|"
     "tout accepter|tout refuser|donn\u00e9es personnelles|traceurs"},
    {Topic::consent, "es",
     "privacidad|consentimiento|sus preferencias|aceptar todo|rechazar todo|terceros|"
     "datos personales"},
    {Topic::consent, "it",
     "consenso|preferenze|accetta tutti|rifiuta tutti|terze parti|dati personali"},
    {Topic::consent, "pt",
     "consentimento|suas prefer\u00eancias|aceitar todos|terceiros|dados pessoais"},
    {Topic::consent, "nl", "toestemming|voorkeuren|alles accepteren|persoonsgegevens"},
    {Topic::consent, "pl",
     "ciasteczka|pliki cookies|plik\u00f3w cookies|plik\u00f3w cookie|przegl\u0105darki|"
     "danych osobowych"},
    {Topic::consent, "ru",
     "\u0444\u0430\u0439\u043b\u044b cookie|\u0444\u0430\u0439\u043b\u043e\u0432 cookie|"
     "\u043a\u0443\u043a\u0438|"
     "\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d\u044b\u0445 "
     "\u0434\u0430\u043d\u043d\u044b\u0445"},
    {Topic::consent, "cs", "soubory cookie|soubor\u016f cookie|osobn\u00edch \u00fadaj\u016f"},
    {Topic::consent, "sv", "kakor|samtycke|personuppgifter"},
    {Topic::consent, "da", "samtykke|personoplysninger"},
    {Topic::consent, "fi", "ev\u00e4steet|ev\u00e4steit\u00e4"},
    {Topic::consent, "hu", "s\u00fctik|s\u00fctiket|adatkezel\u00e9si"},
    {Topic::consent, "ro", "module cookie|fi\u0219iere cookie"},
    {Topic::consent, "tr", "\u00e7erez|\u00e7erezler|\u00e7erezleri|ki\u015fisel veriler"},
    {Topic::consent, "el",
     "\u03c0\u03c1\u03bf\u03c3\u03c9\u03c0\u03b9\u03ba\u03ce\u03bd "
     "\u03b4\u03b5\u03b4\u03bf\u03bc\u03ad\u03bd\u03c9\u03bd|"
     "\u03c3\u03c5\u03b3\u03ba\u03b1\u03c4\u03ac\u03b8\u03b5\u03c3\u03b7"},
    {Topic::consent, "uk",
     "\u0444\u0430\u0439\u043b\u0438 cookie|"
     "\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d\u0438\u0445 "
     "\u0434\u0430\u043d\u0438\u0445"},
    {Topic::consent, "ar",
     "\u0645\u0644\u0641\u0627\u062a \u062a\u0639\u0631\u064a\u0641 "
     "\u0627\u0644\u0627\u0631\u062a\u0628\u0627\u0637|"
     "\u0627\u0644\u062e\u0635\u0648\u0635\u064a\u0629|"
     "\u0627\u0644\u062a\u062e\u0632\u064a\u0646 \u0627\u0644\u0634\u0628\u0643\u064a|"
     "\u0645\u0644\u0641\u0627\u062a \u0627\u0644\u0627\u0631\u062a\u0628\u0627\u0637"},
    {Topic::consent, "fa",
     "\u06a9\u0648\u06a9\u06cc|\u062d\u0631\u06cc\u0645 \u062e\u0635\u0648\u0635\u06cc"},
    {Topic::consent, "he",
     "\u05e2\u05d5\u05d2\u05d9\u05d5\u05ea|\u05e4\u05e8\u05d8\u05d9\u05d5\u05ea"},
    {Topic::consent, "hi",
     "\u0915\u0941\u0915\u0940\u091c\u093c|"
     "\u0917\u094b\u092a\u0928\u0940\u092f\u0924\u093e"},
    {Topic::consent, "zh",
     "\u9690\u79c1|\u96b1\u79c1|\u4e2a\u4eba\u4fe1\u606f|\u500b\u4eba\u8cc7\u6599"},
    {Topic::consent, "ja",
     "\u30af\u30c3\u30ad\u30fc|\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc|"
     "\u500b\u4eba\u60c5\u5831"},
    {Topic::consent, "ko", "\ucfe0\ud0a4|\uac1c\uc778\uc815\ubcf4"},
    {Topic::consent, "vi", "quy\u1ec1n ri\u00eang t\u01b0"},
    {Topic::consent, "id", "kebijakan privasi"},
    {Topic::section, "en",
     "related|related articles|related stories|related posts|related content|"
     "related topics|related links|related news|more from|more stories|more news|"
     "more on this|more in|more about|more like this|read more|read next|read also|"
     "also read|see also|see more|you may like|you might like|you may also|you might also|"
     "recommended|recommended for you|recommended stories|most read|most popular|"
     "most viewed|most shared|most commented|most recent|popular|popular posts|"
     "popular now|popular stories|trending|trending now|top stories|top news|latest|"
     "latest news|latest stories|latest posts|recent posts|recent articles|"
     "recent comments|up next|next article|previous article|next post|previous post|"
     "editors' picks|editor's picks|editor's choice|around the web|from the web|"
     "from our partners|don't miss|in this section|what to read next|explore more|"
     "keep reading|further reading|about the author|about the authors|about us|"
     "about this site|filed under|tags|topics|categories|category|archives|archive|"
     "posted in|tagged|share this|share this story|share this article|share|comments|"
     "comment|leave a comment|leave a reply|post a comment|add a comment|view comments|"
     "show comments|join the conversation|join the discussion|what do you think|"
     "one response|responses|trackbacks|blogroll|meta|contact us|follow us|stay connected|"
     "newsletter|references|external links|footnotes|similar articles|similar posts|"
     "other articles|other news|other stories|promoted stories|sponsored stories|"
     "sponsored content|advertisement|we recommend|best of|watch next|more videos|"
     "photo gallery|video"},
    {Topic::section, "de",
     "mehr zum thema|mehr aus|mehr zu|weitere artikel|weitere themen|weitere meldungen|"
     "weitere informationen|auch interessant|das k\u00f6nnte sie auch interessieren|"
     "das k\u00f6nnte dir auch gefallen|lesen sie auch|lesen sie mehr|lesen sie dazu|"
     "\u00e4hnliche artikel|\u00e4hnliche beitr\u00e4ge|\u00e4hnliche themen|meistgelesen|"
     "meist gelesen|meistgelesene artikel|neueste beitr\u00e4ge|neueste artikel|"
     "neueste kommentare|letzte beitr\u00e4ge|aktuelle beitr\u00e4ge|aktuelle nachrichten|"
     "aktuelles|beliebte beitr\u00e4ge|empfehlungen|empfohlen|zum thema|themen|"
     "schlagw\u00f6rter|schlagworte|stichworte|kategorien|kategorie|archiv|kommentare|"
     "kommentar|kommentar schreiben|kommentar hinterlassen|kommentar verfassen|"
     "schreibe einen kommentar|hinterlasse eine antwort|antworten|diskussion|teilen|"
     "artikel teilen|teilen mit|gef\u00e4llt mir|drucken|\u00fcber den autor|zum autor|"
     "\u00fcber mich|\u00fcber uns|beitragsnavigation|vorheriger beitrag|"
     "n\u00e4chster beitrag|links|weiterf\u00fchrende links|siehe auch|mehr|mehr lesen|"
     "anzeige|ver\u00f6ffentlicht in|verschlagwortet mit|mit anderen teilen|"
     "leserkommentare|folgen sie uns"},
    {Topic::section, "fr",
     "articles li\u00e9s|articles similaires|\u00e0 lire aussi|lire aussi|"
     "\u00e0 lire \u00e9galement|lire la suite|sur le m\u00eame sujet|"
     "sur le m\u00eame th\u00e8me|dans la m\u00eame rubrique|voir aussi|\u00e0 voir aussi|"
     "plus d'articles|les plus lus|les plus partag\u00e9s|articles r\u00e9cents|"
     "derniers articles|commentaires|commentaire|laisser un commentaire|"
     "laissez un commentaire|ajouter un commentaire|r\u00e9agir|r\u00e9actions|"
     "vos r\u00e9actions|partager|partager cet article|partagez|mots-cl\u00e9s|"
     "mots cl\u00e9s|cat\u00e9gories|\u00e0 propos de l'auteur|\u00e0 propos|"
     "en savoir plus|recommand\u00e9|recommand\u00e9s|\u00e0 ne pas manquer|suivez-nous|"
     "navigation des articles|\u00e9tiquettes"},
    {Topic::section, "es",
     "art\u00edculos relacionados|noticias relacionadas|entradas relacionadas|relacionado|"
     "relacionados|contenido relacionado|temas relacionados|te puede interesar|"
     "te recomendamos|lea tambi\u00e9n|lee tambi\u00e9n|leer tambi\u00e9n|leer m\u00e1s|"
     "ver m\u00e1s|m\u00e1s noticias|m\u00e1s le\u00eddo|lo m\u00e1s le\u00eddo|"
     "lo m\u00e1s visto|lo m\u00e1s|m\u00e1s informaci\u00f3n|\u00faltimas noticias|"
     "comentarios|deja un comentario|deja una respuesta|dejar un comentario|compartir|"
     "comparte|etiquetas|temas|categor\u00edas|sobre el autor|archivado en|"
     "entradas recientes|s\u00edguenos|tambi\u00e9n te puede"},
    {Topic::section, "it",
     "articoli correlati|leggi anche|leggi tutto|potrebbe interessarti|"
     "potrebbero interessarti|ti potrebbe interessare|pi\u00f9 letti|i pi\u00f9 letti|"
     "ultime notizie|commenti|lascia un commento|commenta|condividi|argomenti|categorie|"
     "autore|articoli recenti|vedi anche|seguici|tag"},
    {Topic::section, "pt",
     "leia tamb\u00e9m|leia mais|veja tamb\u00e9m|not\u00edcias relacionadas|"
     "artigos relacionados|relacionadas|mais lidas|mais not\u00edcias|"
     "\u00faltimas not\u00edcias|coment\u00e1rios|deixe um coment\u00e1rio|"
     "deixe uma resposta|compartilhe|compartilhar|partilhar|categorias|sobre o autor|"
     "saiba mais|siga-nos"},
    {Topic::section, "nl",
     "gerelateerd|gerelateerde artikelen|lees ook|lees meer|lees verder|meer over|"
     "meest gelezen|reacties|reageer|geef een reactie|delen|deel dit|categorie\u00ebn|"
     "laatste nieuws|zie ook|meer nieuws|bekijk ook"},
    {Topic::section, "pl",
     "czytaj tak\u017ce|czytaj te\u017c|czytaj wi\u0119cej|czytaj r\u00f3wnie\u017c|"
     "zobacz tak\u017ce|zobacz te\u017c|zobacz r\u00f3wnie\u017c|powi\u0105zane|"
     "powi\u0105zane artyku\u0142y|podobne artyku\u0142y|podobne wpisy|podobne tematy|"
     "polecamy|przeczytaj tak\u017ce|przeczytaj r\u00f3wnie\u017c|wi\u0119cej na temat|"
     "wi\u0119cej|najcz\u0119\u015bciej czytane|najpopularniejsze|najnowsze|"
     "ostatnie wpisy|komentarze|komentarz|dodaj komentarz|skomentuj|opinie|"
     "udost\u0119pnij|podziel si\u0119|tagi|kategoria|s\u0142owa kluczowe|o autorze|"
     "zostaw odpowied\u017a|archiwum|galeria|oce\u0144"},
    {Topic::section, "ru",
     "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435|"
     "\u0447\u0438\u0442\u0430\u0442\u044c \u0442\u0430\u043a\u0436\u0435|"
     "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0435\u0449\u0451|"
     "\u0447\u0438\u0442\u0430\u0442\u044c \u0434\u0430\u043b\u0435\u0435|"
     "\u0447\u0438\u0442\u0430\u0442\u044c \u0434\u0430\u043b\u044c\u0448\u0435|"
     "\u043f\u043e \u0442\u0435\u043c\u0435|"
     "\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u044b \u043f\u043e \u0442\u0435\u043c\u0435|"
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 \u043f\u043e \u0442\u0435\u043c\u0435|"
     "\u0441\u0442\u0430\u0442\u044c\u0438 \u043f\u043e \u0442\u0435\u043c\u0435|"
     "\u043f\u043e\u0445\u043e\u0436\u0438\u0435 \u0441\u0442\u0430\u0442\u044c\u0438|"
     "\u043f\u043e\u0445\u043e\u0436\u0438\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u043f\u043e\u0445\u043e\u0436\u0438\u0435 "
     "\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u044b|"
     "\u0434\u0440\u0443\u0433\u0438\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u0434\u0440\u0443\u0433\u0438\u0435 \u0441\u0442\u0430\u0442\u044c\u0438|"
     "\u0434\u0440\u0443\u0433\u0438\u0435 \u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u044b|"
     "\u0435\u0449\u0451 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u0435\u0449\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435 \u0442\u0430\u043a\u0436\u0435|"
     "\u0441\u043c\u043e\u0442\u0440\u0438 \u0442\u0430\u043a\u0436\u0435|"
     "\u043f\u043e\u043f\u0443\u043b\u044f\u0440\u043d\u043e\u0435|"
     "\u043f\u043e\u043f\u0443\u043b\u044f\u0440\u043d\u044b\u0435|"
     "\u0441\u0430\u043c\u043e\u0435 \u0447\u0438\u0442\u0430\u0435\u043c\u043e\u0435|"
     "\u0441\u0430\u043c\u043e\u0435 \u043f\u043e\u043f\u0443\u043b\u044f\u0440\u043d\u043e\u0435|"
     "\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0438\u0435 "
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 "
     "\u043f\u0430\u0440\u0442\u043d\u0435\u0440\u043e\u0432|"
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 "
     "\u043f\u0430\u0440\u0442\u043d\u0451\u0440\u043e\u0432|"
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 \u0441\u043c\u04382|"
     "\u043b\u0435\u043d\u0442\u0430 \u043d\u043e\u0432\u043e\u0441\u0442\u0435\u0439|"
     "\u0433\u043b\u0430\u0432\u043d\u044b\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u0432\u0441\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0438\u0440\u043e\u0432\u0430\u0442\u044c|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0435\u0432|"
     "\u0434\u043e\u0431\u0430\u0432\u0438\u0442\u044c "
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|"
     "\u043e\u0441\u0442\u0430\u0432\u0438\u0442\u044c "
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|"
     "\u0432\u0430\u0448 \u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|"
     "\u043e\u0431\u0441\u0443\u0434\u0438\u0442\u044c|"
     "\u043e\u0431\u0441\u0443\u0436\u0434\u0435\u043d\u0438\u0435|"
     "\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u044c\u0441\u044f|"
     "\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u0435\u0441\u044c|"
     "\u0442\u0435\u0433\u0438|\u043c\u0435\u0442\u043a\u0438|\u0442\u044d\u0433\u0438|"
     "\u0440\u0443\u0431\u0440\u0438\u043a\u0438|"
     "\u0440\u0443\u0431\u0440\u0438\u043a\u0430|"
     "\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u0438|"
     "\u043e\u0431 \u0430\u0432\u0442\u043e\u0440\u0435|\u0430\u0440\u0445\u0438\u0432|"
     "\u0441\u0441\u044b\u043b\u043a\u0438 \u043f\u043e \u0442\u0435\u043c\u0435|"
     "\u0440\u0435\u043a\u043e\u043c\u0435\u043d\u0434\u0443\u0435\u043c|"
     "\u043e\u0431\u0440\u0430\u0442\u043d\u0430\u044f \u0441\u0432\u044f\u0437\u044c|"
     "\u0432\u044b\u0431\u043e\u0440 \u0440\u0435\u0434\u0430\u043a\u0446\u0438\u0438|"
     "\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a"},
    {Topic::section, "uk",
     "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u043e\u0436|"
     "\u043f\u043e \u0442\u0435\u043c\u0456|"
     "\u043e\u0441\u0442\u0430\u043d\u043d\u0456 \u043d\u043e\u0432\u0438\u043d\u0438|"
     "\u043a\u043e\u043c\u0435\u043d\u0442\u0430\u0440\u0456|"
     "\u043a\u043e\u043c\u0435\u043d\u0442\u0443\u0432\u0430\u0442\u0438|"
     "\u0434\u043e\u0434\u0430\u0442\u0438 \u043a\u043e\u043c\u0435\u043d\u0442\u0430\u0440|"
     "\u043f\u043e\u0434\u0456\u043b\u0438\u0442\u0438\u0441\u044f|"
     "\u043d\u043e\u0432\u0438\u043d\u0438|"
     "\u043f\u043e\u043f\u0443\u043b\u044f\u0440\u043d\u0456|"
     "\u0441\u0445\u043e\u0436\u0456"},
    {Topic::section, "cs",
     "souvisej\u00edc\u00ed|souvisej\u00edc\u00ed \u010dl\u00e1nky|"
     "\u010dt\u011bte tak\u00e9|\u010dt\u011bte t\u00e9\u017e|p\u0159e\u010dt\u011bte si|"
     "nej\u010dten\u011bj\u0161\u00ed|diskuse|koment\u00e1\u0159e|sd\u00edlet|"
     "\u0161t\u00edtky|dal\u0161\u00ed \u010dl\u00e1nky|napsat koment\u00e1\u0159|rubriky"},
    {Topic::section, "sv",
     "l\u00e4s mer|l\u00e4s ocks\u00e5|l\u00e4s \u00e4ven|relaterat|mest l\u00e4st|"
     "kommentarer|kommentera|dela|\u00e4mnen|senaste nytt|kategorier|relaterade artiklar"},
    {Topic::section, "da",
     "l\u00e6s ogs\u00e5|l\u00e6s mere|mest l\u00e6ste|del artiklen|relaterede artikler|"
     "emner|seneste nyt"},
    {Topic::section, "no",
     "les ogs\u00e5|les mer|mest lest|relaterte artikler|del saken|siste nytt"},
    {Topic::section, "fi",
     "lue my\u00f6s|lue lis\u00e4\u00e4|luetuimmat|kommentit|aiheesta lis\u00e4\u00e4|jaa|"
     "uusimmat"},
    {Topic::section, "hu",
     "kapcsol\u00f3d\u00f3|kapcsol\u00f3d\u00f3 cikkek|olvasson tov\u00e1bb|"
     "legolvasottabb|hozz\u00e1sz\u00f3l\u00e1sok|hozz\u00e1sz\u00f3l\u00e1s|"
     "megoszt\u00e1s|c\u00edmk\u00e9k|k\u00f6vess minket|aj\u00e1nlott"},
    {Topic::section, "ro",
     "cite\u0219te \u0219i|cite\u015fte \u015fi|articole similare|cele mai citite|"
     "comentarii|las\u0103 un comentariu|distribuie|etichete|ultimele \u0219tiri"},
    {Topic::section, "tr",
     "ilgili haberler|ilgili yaz\u0131lar|di\u011fer haberler|"
     "bunlar da ilginizi \u00e7ekebilir|ayr\u0131ca bak\u0131n\u0131z|"
     "en \u00e7ok okunanlar|son haberler|yorumlar|yorum yaz|yorum yap|payla\u015f|"
     "etiketler|kategoriler|son dakika"},
    {Topic::section, "el",
     "\u03c3\u03c7\u03b5\u03c4\u03b9\u03ba\u03ac \u03ac\u03c1\u03b8\u03c1\u03b1|"
     "\u03c3\u03c7\u03b5\u03c4\u03b9\u03ba\u03ac|"
     "\u03b4\u03b9\u03b1\u03b2\u03ac\u03c3\u03c4\u03b5 \u03b5\u03c0\u03af\u03c3\u03b7\u03c2|"
     "\u03b4\u03b9\u03b1\u03b2\u03ac\u03c3\u03c4\u03b5 \u03b1\u03ba\u03cc\u03bc\u03b1|"
     "\u03b4\u03b9\u03b1\u03b2\u03ac\u03c3\u03c4\u03b5 "
     "\u03c0\u03b5\u03c1\u03b9\u03c3\u03c3\u03cc\u03c4\u03b5\u03c1\u03b1|"
     "\u03b4\u03b5\u03af\u03c4\u03b5 \u03b5\u03c0\u03af\u03c3\u03b7\u03c2|"
     "\u03c0\u03b5\u03c1\u03b9\u03c3\u03c3\u03cc\u03c4\u03b5\u03c1\u03b1|"
     "\u03b4\u03b7\u03bc\u03bf\u03c6\u03b9\u03bb\u03ae|"
     "\u03c4\u03b5\u03bb\u03b5\u03c5\u03c4\u03b1\u03af\u03b1 \u03bd\u03ad\u03b1|"
     "\u03c3\u03c7\u03cc\u03bb\u03b9\u03b1|"
     "\u03c3\u03c7\u03bf\u03bb\u03b9\u03ac\u03c3\u03c4\u03b5|"
     "\u03c0\u03c1\u03bf\u03c3\u03b8\u03ae\u03ba\u03b7 \u03c3\u03c7\u03bf\u03bb\u03af\u03bf\u03c5|"
     "\u03ba\u03bf\u03b9\u03bd\u03bf\u03c0\u03bf\u03af\u03b7\u03c3\u03b7|"
     "\u03b5\u03c4\u03b9\u03ba\u03ad\u03c4\u03b5\u03c2|"
     "\u03ba\u03b1\u03c4\u03b7\u03b3\u03bf\u03c1\u03af\u03b5\u03c2|"
     "\u03b5\u03b9\u03b4\u03ae\u03c3\u03b5\u03b9\u03c2"},
    {Topic::section, "ar",
     "\u0645\u0648\u0627\u0636\u064a\u0639 \u0630\u0627\u062a \u0635\u0644\u0629|"
     "\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627|"
     "\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627\u064b|"
     "\u0627\u0642\u0631\u0623 \u0627\u0644\u0645\u0632\u064a\u062f|"
     "\u0623\u062e\u0628\u0627\u0631 \u0630\u0627\u062a \u0635\u0644\u0629|"
     "\u0645\u0642\u0627\u0644\u0627\u062a \u0630\u0627\u062a \u0635\u0644\u0629|"
     "\u0627\u0644\u0623\u0643\u062b\u0631 \u0642\u0631\u0627\u0621\u0629|"
     "\u0627\u0644\u0645\u0632\u064a\u062f|"
     "\u0622\u062e\u0631 \u0627\u0644\u0623\u062e\u0628\u0627\u0631|"
     "\u062a\u0639\u0644\u064a\u0642\u0627\u062a|"
     "\u0627\u0644\u062a\u0639\u0644\u064a\u0642\u0627\u062a|"
     "\u0623\u0636\u0641 \u062a\u0639\u0644\u064a\u0642|\u0634\u0627\u0631\u0643|"
     "\u0627\u0644\u062c\u062f\u0648\u0644 \u0627\u0644\u0632\u0645\u0646\u064a|"
     "\u0643\u0644\u0645\u0627\u062a \u0645\u0641\u062a\u0627\u062d\u064a\u0629"},
    {Topic::section, "fa",
     "\u0645\u0637\u0627\u0644\u0628 \u0645\u0631\u062a\u0628\u0637|"
     "\u0627\u062e\u0628\u0627\u0631 \u0645\u0631\u062a\u0628\u0637|"
     "\u0628\u06cc\u0634\u062a\u0631 \u0628\u062e\u0648\u0627\u0646\u06cc\u062f|"
     "\u067e\u0631\u0628\u0627\u0632\u062f\u06cc\u062f\u062a\u0631\u06cc\u0646|"
     "\u0646\u0638\u0631\u0627\u062a|\u0627\u0631\u0633\u0627\u0644 \u0646\u0638\u0631|"
     "\u062f\u06cc\u062f\u06af\u0627\u0647"},
    {Topic::section, "he",
     "\u05db\u05ea\u05d1\u05d5\u05ea \u05e0\u05d5\u05e1\u05e4\u05d5\u05ea|"
     "\u05e7\u05e8\u05d0\u05d5 \u05d2\u05dd|"
     "\u05e2\u05d5\u05d3 \u05d1\u05e0\u05d5\u05e9\u05d0|"
     "\u05ea\u05d2\u05d5\u05d1\u05d5\u05ea|"
     "\u05d4\u05d5\u05e1\u05e4\u05ea \u05ea\u05d2\u05d5\u05d1\u05d4|"
     "\u05e9\u05ea\u05e4\u05d5"},
    {Topic::section, "hi",
     "\u092f\u0939 \u092d\u0940 \u092a\u0922\u093c\u0947\u0902|"
     "\u0938\u0902\u092c\u0902\u0927\u093f\u0924 \u0916\u092c\u0930\u0947\u0902|"
     "\u0914\u0930 \u092a\u0922\u093c\u0947\u0902|"
     "\u091f\u093f\u092a\u094d\u092a\u0923\u093f\u092f\u093e\u0901"},
    {Topic::section, "zh",
     "\u76f8\u5173\u65b0\u95fb|\u76f8\u5173\u9605\u8bfb|\u76f8\u5173\u6587\u7ae0|"
     "\u76f8\u5173\u62a5\u9053|\u76f8\u5173\u94fe\u63a5|\u76f8\u5173\u4e13\u9898|"
     "\u63a8\u8350\u9605\u8bfb|\u5ef6\u4f38\u9605\u8bfb|\u66f4\u591a|"
     "\u66f4\u591a\u65b0\u95fb|\u70ed\u95e8|\u70ed\u70b9\u65b0\u95fb|"
     "\u70ed\u95e8\u6587\u7ae0|\u70ed\u95e8\u65b0\u95fb|\u70ed\u95e8\u63a8\u8350|"
     "\u6700\u65b0\u6587\u7ae0|\u6700\u65b0\u65b0\u95fb|\u6392\u884c\u699c|"
     "\u70b9\u51fb\u6392\u884c|\u65b0\u95fb\u6392\u884c|\u8bc4\u8bba|"
     "\u7f51\u53cb\u8bc4\u8bba|\u53d1\u8868\u8bc4\u8bba|\u6211\u8981\u8bc4\u8bba|"
     "\u5206\u4eab|\u5206\u4eab\u5230|\u4e0a\u4e00\u7bc7|\u4e0b\u4e00\u7bc7|\u6807\u7b7e|"
     "\u5173\u952e\u8bcd|\u7f16\u8f91\u63a8\u8350|\u7cbe\u5f69\u63a8\u8350|"
     "\u56fe\u7247\u65b0\u95fb|\u8d23\u4efb\u7f16\u8f91|\u76f8\u95dc\u65b0\u805e|"
     "\u76f8\u95dc\u6587\u7ae0|\u76f8\u95dc\u95b1\u8b80|\u5ef6\u4f38\u95b1\u8b80|"
     "\u71b1\u9580|\u71b1\u9580\u6587\u7ae0|\u7559\u8a00|\u767c\u8868\u7559\u8a00|"
     "\u767c\u8868\u8ff4\u97ff|\u6a19\u7c64|\u63a8\u85a6|\u63a8\u85a6\u95b1\u8b80|"
     "\u731c\u4f60\u559c\u6b22"},
    {Topic::section, "ja",
     "\u95a2\u9023\u8a18\u4e8b|\u95a2\u9023\u30cb\u30e5\u30fc\u30b9|"
     "\u95a2\u9023\u30ea\u30f3\u30af|\u95a2\u9023\u30ad\u30fc\u30ef\u30fc\u30c9|"
     "\u3042\u308f\u305b\u3066\u8aad\u307f\u305f\u3044|\u304a\u3059\u3059\u3081|"
     "\u304a\u3059\u3059\u3081\u8a18\u4e8b|\u4eba\u6c17\u8a18\u4e8b|"
     "\u65b0\u7740\u8a18\u4e8b|\u6700\u65b0\u8a18\u4e8b|"
     "\u6700\u65b0\u30cb\u30e5\u30fc\u30b9|\u30e9\u30f3\u30ad\u30f3\u30b0|"
     "\u30a2\u30af\u30bb\u30b9\u30e9\u30f3\u30ad\u30f3\u30b0|\u30b3\u30e1\u30f3\u30c8|"
     "\u30b3\u30e1\u30f3\u30c8\u3092\u6b8b\u3059|\u30ab\u30c6\u30b4\u30ea\u30fc|"
     "\u30ab\u30c6\u30b4\u30ea|\u30bf\u30b0|\u6b21\u306e\u8a18\u4e8b|"
     "\u524d\u306e\u8a18\u4e8b|\u3053\u306e\u8a18\u4e8b\u3092\u66f8\u3044\u305f\u4eba|"
     "\u3053\u306e\u8a18\u4e8b\u3092\u30b7\u30a7\u30a2|\u30b7\u30a7\u30a2\u3059\u308b|"
     "\u30c8\u30e9\u30c3\u30af\u30d0\u30c3\u30af|\u7d9a\u304d\u3092\u8aad\u3080|"
     "\u3082\u3063\u3068\u898b\u308b|\u3053\u3061\u3089\u3082\u304a\u3059\u3059\u3081"},
    {Topic::section, "ko",
     "\uad00\ub828\uae30\uc0ac|\uad00\ub828 \uae30\uc0ac|\uad00\ub828\ub274\uc2a4|"
     "\uc778\uae30\uae30\uc0ac|\ub9ce\uc774 \ubcf8 \ub274\uc2a4|\ucd5c\uc2e0\ub274\uc2a4|"
     "\ucd94\ucc9c \uae30\uc0ac|\ub313\uae00|\ub313\uae00 \uc4f0\uae30|\ud0dc\uadf8|"
     "\uacf5\uc720\ud558\uae30|\uc774\uc804\uae00|\ub2e4\uc74c\uae00"},
    {Topic::section, "vi",
     "tin li\u00ean quan|b\u00e0i vi\u1ebft li\u00ean quan|xem th\u00eam|"
     "\u0111\u1ecdc th\u00eam|tin m\u1edbi|b\u00ecnh lu\u1eadn|chia s\u1ebb|"
     "t\u1eeb kh\u00f3a"},
    {Topic::section, "id",
     "baca juga|berita terkait|artikel terkait|terpopuler|komentar|bagikan|berita lainnya|"
     "terkini|simak juga"},
    {Topic::sharing, "en",
     "facebook|twitter|instagram|linkedin|pinterest|whatsapp|telegram|reddit|tumblr|"
     "google+|flipboard|youtube|rss|tweet|share on|share via|share with|follow us|like us|"
     "follow me|retweet|pin it|email this|print this|send to a friend|copy link|"
     "stumbleupon|digg|delicious|e-mail|email|print|bookmark|likes|shares|click to share|"
     "like this|loading"},
    {Topic::sharing, "de", "teilen|auf facebook|auf twitter|per e-mail|folgen|weitersagen|merken"},
    {Topic::sharing, "fr", "partager|partagez|imprimer|envoyer|suivez|j'aime"},
    {Topic::sharing, "es", "compartir|imprimir|s\u00edguenos|seguir|enviar por email|me gusta"},
    {Topic::sharing, "it", "condividi|stampa|seguici|mi piace"},
    {Topic::sharing, "pt", "compartilhe|compartilhar|partilhar|curtir"},
    {Topic::sharing, "nl", "delen|deel|volg ons"},
    {Topic::sharing, "pl", "udost\u0119pnij|drukuj|wy\u015blij znajomemu|polub"},
    {Topic::sharing, "ru",
     "\u0432\u043a\u043e\u043d\u0442\u0430\u043a\u0442\u0435|"
     "\u043e\u0434\u043d\u043e\u043a\u043b\u0430\u0441\u0441\u043d\u0438\u043a\u0438|"
     "\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u044c\u0441\u044f|"
     "\u0442\u0432\u0438\u0442\u043d\u0443\u0442\u044c|"
     "\u0440\u0430\u0441\u043f\u0435\u0447\u0430\u0442\u0430\u0442\u044c|"
     "\u0432\u0435\u0440\u0441\u0438\u044f \u0434\u043b\u044f \u043f\u0435\u0447\u0430\u0442\u0438|"
     "\u043e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c|"
     "\u043d\u0440\u0430\u0432\u0438\u0442\u0441\u044f|"
     "\u043f\u043e\u0434\u043f\u0438\u0441\u044b\u0432\u0430\u0439\u0442\u0435\u0441\u044c|"
     "\u0436\u0438\u0432\u043e\u0439 \u0436\u0443\u0440\u043d\u0430\u043b|"
     "\u0432 \u0437\u0430\u043a\u043b\u0430\u0434\u043a\u0438"},
    {Topic::sharing, "tr", "payla\u015f|yazd\u0131r|takip et"},
    {Topic::sharing, "el",
     "\u03ba\u03bf\u03b9\u03bd\u03bf\u03c0\u03bf\u03af\u03b7\u03c3\u03b7|"
     "\u03b5\u03ba\u03c4\u03cd\u03c0\u03c9\u03c3\u03b7|"
     "\u03b1\u03c0\u03bf\u03c3\u03c4\u03bf\u03bb\u03ae"},
    {Topic::sharing, "ar",
     "\u0641\u064a\u0633\u0628\u0648\u0643|\u062a\u0648\u064a\u062a\u0631|"
     "\u0645\u0634\u0627\u0631\u0643\u0629|\u0637\u0628\u0627\u0639\u0629"},
    {Topic::sharing, "zh",
     "\u5fae\u4fe1|\u5fae\u535a|\u65b0\u6d6a\u5fae\u535a|\u817e\u8baf\u5fae\u535a|"
     "\u4eba\u4eba\u7f51|\u5f00\u5fc3\u7f51|\u8c46\u74e3|\u6253\u5370|\u6536\u85cf|"
     "\u8f6c\u53d1|\u5206\u4eab|\u590d\u5236\u94fe\u63a5|qq\u7a7a\u95f4|"
     "\u626b\u4e00\u626b|\u4e8c\u7ef4\u7801"},
    {Topic::sharing, "ja",
     "\u30c4\u30a4\u30fc\u30c8|\u30b7\u30a7\u30a2|\u306f\u3066\u306a|"
     "\u30d6\u30c3\u30af\u30de\u30fc\u30af|\u5370\u5237|\u30d5\u30a9\u30ed\u30fc"},
    {Topic::sharing, "ko",
     "\ud398\uc774\uc2a4\ubd81|\ud2b8\uc704\ud130|\uce74\uce74\uc624\ud1a1|\uacf5\uc720|"
     "\uc778\uc1c4|\uc2a4\ud06c\ub7a9"},
    {Topic::sharing, "cs", "sd\u00edlet|tisk"},
    {Topic::sharing, "sv", "dela|skriv ut"},
    {Topic::signup, "en",
     "subscribe|subscriber|subscribers|subscription|newsletter|newsletters|sign up|"
     "sign in|signed in|log in|login|logged in|log out|register|registered|"
     "create an account|my account|your account|password|username|email address|"
     "e-mail address|your email|your inbox|free trial|unlimited access|join now|"
     "already a member|become a member|membership|donate|download the app|required fields|"
     "captcha|notify me|breaking news alerts|get the latest|support us|enter your"},
    {Topic::signup, "de",
     "abonnieren|abo|abonnement|anmelden|einloggen|registrieren|passwort|benutzername|"
     "ihre e-mail|e-mail-adresse|jetzt lesen|jetzt testen|erforderlich|pflichtfelder|"
     "spenden|benachrichtige mich|konto"},
    {Topic::signup, "fr",
     "abonnez-vous|s'abonner|abonn\u00e9|abonn\u00e9s|inscrivez-vous|inscription|"
     "se connecter|connexion|connectez-vous|mot de passe|identifiant|adresse e-mail|"
     "adresse email|mon compte|obligatoires"},
    {Topic::signup, "es",
     "suscr\u00edbete|suscribirse|suscripci\u00f3n|suscriptores|reg\u00edstrate|"
     "registrarse|registro|iniciar sesi\u00f3n|contrase\u00f1a|correo electr\u00f3nico|"
     "bolet\u00edn|mi cuenta"},
    {Topic::signup, "it", "abbonati|abbonamento|iscriviti|registrati|accedi|indirizzo email"},
    {Topic::signup, "pt",
     "assine|assinante|assinantes|cadastre-se|inscreva-se|entrar|senha|"
     "endere\u00e7o de e-mail"},
    {Topic::signup, "nl",
     "abonneer|inloggen|aanmelden|registreren|wachtwoord|nieuwsbrief|e-mailadres"},
    {Topic::signup, "pl",
     "zaloguj|zaloguj si\u0119|zarejestruj|zarejestruj si\u0119|rejestracja|logowanie|"
     "has\u0142o|zapisz si\u0119|prenumerata|subskrybuj|adres e-mail"},
    {Topic::signup, "ru",
     "\u043f\u043e\u0434\u043f\u0438\u0441\u0430\u0442\u044c\u0441\u044f|"
     "\u043f\u043e\u0434\u043f\u0438\u0441\u043a\u0430|"
     "\u043f\u043e\u0434\u043f\u0438\u0448\u0438\u0442\u0435\u0441\u044c|"
     "\u0432\u043e\u0439\u0442\u0438|\u0432\u0445\u043e\u0434|"
     "\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044f|"
     "\u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u0443\u0439\u0442\u0435"
     "\u0441\u044c|"
     "\u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043e\u0432\u0430\u0442"
     "\u044c\u0441\u044f|"
     "\u043f\u0430\u0440\u043e\u043b\u044c|\u043b\u043e\u0433\u0438\u043d|"
     "\u0430\u0432\u0442\u043e\u0440\u0438\u0437\u0430\u0446\u0438\u044f|"
     "\u0430\u0432\u0442\u043e\u0440\u0438\u0437\u0443\u0439\u0442\u0435\u0441\u044c|"
     "\u043b\u0438\u0447\u043d\u044b\u0439 \u043a\u0430\u0431\u0438\u043d\u0435\u0442|"
     "\u0440\u0430\u0441\u0441\u044b\u043b\u043a\u0430"},
    {Topic::signup, "uk",
     "\u0443\u0432\u0456\u0439\u0442\u0438|"
     "\u0440\u0435\u0454\u0441\u0442\u0440\u0430\u0446\u0456\u044f|"
     "\u043f\u0456\u0434\u043f\u0438\u0441\u0430\u0442\u0438\u0441\u044f|"
     "\u043f\u0456\u0434\u043f\u0438\u0441\u043a\u0430"},
    {Topic::signup, "cs",
     "p\u0159ihl\u00e1sit|p\u0159ihl\u00e1\u0161en\u00ed|registrace|heslo|"
     "p\u0159edplatn\u00e9"},
    {Topic::signup, "sv", "prenumerera|logga in|l\u00f6senord|nyhetsbrev"},
    {Topic::signup, "tr",
     "abone ol|giri\u015f yap|\u00fcye ol|\u00fcye giri\u015fi|\u015fifre|kay\u0131t ol"},
    {Topic::signup, "el",
     "\u03b5\u03b3\u03b3\u03c1\u03b1\u03c6\u03ae|"
     "\u03c3\u03cd\u03bd\u03b4\u03b5\u03c3\u03b7|"
     "\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2|"
     "\u03c3\u03c5\u03bd\u03b4\u03c1\u03bf\u03bc\u03ae|"
     "\u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2"},
    {Topic::signup, "ar",
     "\u0627\u0634\u062a\u0631\u0643|"
     "\u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644|"
     "\u062a\u0633\u062c\u064a\u0644|"
     "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631|"
     "\u0627\u0644\u0646\u0634\u0631\u0629"},
    {Topic::signup, "zh",
     "\u767b\u5f55|\u6ce8\u518c|\u8ba2\u9605|\u767b\u5165|\u8a3b\u518a|\u8a02\u95b1|"
     "\u5bc6\u7801|\u7528\u6237\u540d|\u9a8c\u8bc1\u7801|\u6703\u54e1|\u4f1a\u5458|"
     "\u624b\u673a\u7248|\u5ba2\u6237\u7aef"},
    {Topic::signup, "ja",
     "\u30ed\u30b0\u30a4\u30f3|\u4f1a\u54e1\u767b\u9332|\u65b0\u898f\u767b\u9332|"
     "\u767b\u9332|\u8cfc\u8aad|\u30e1\u30fc\u30eb\u30de\u30ac\u30b8\u30f3|"
     "\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9|\u30d1\u30b9\u30ef\u30fc\u30c9|"
     "\u6709\u6599\u4f1a\u54e1"},
    {Topic::signup, "ko",
     "\ub85c\uadf8\uc778|\ud68c\uc6d0\uac00\uc785|\uad6c\ub3c5|\ube44\ubc00\ubc88\ud638|"
     "\uc544\uc774\ub514"},
    {Topic::signup, "hu",
     "feliratkoz\u00e1s|bejelentkez\u00e9s|regisztr\u00e1ci\u00f3|jelsz\u00f3"},
    {Topic::signup, "vi", "\u0111\u0103ng nh\u1eadp|\u0111\u0103ng k\u00fd"},
    {Topic::signup, "id", "masuk|daftar|berlangganan"},
    {Topic::legal, "en",
     "\u00a9|copyright|all rights reserved|all right reserved|terms of use|"
     "terms of service|terms and conditions|terms & conditions|privacy policy|"
     "privacy notice|cookie policy|privacy|disclaimer|reproduction|may not be published|"
     "without permission|reprinted with permission|creative commons|powered by|"
     "proudly powered|theme by|designed by|registered trademark|trademarks|javascript|"
     "browser|do not sell|accessibility|advertise with us|impressum|sitemap|site map|"
     "contact us|about us|careers|faq|legal notice"},
    {Topic::legal, "de",
     "alle rechte vorbehalten|datenschutz|datenschutzerkl\u00e4rung|agb|"
     "nutzungsbedingungen|haftungsausschluss|mediadaten|urheberrecht|kontakt"},
    {Topic::legal, "fr",
     "tous droits r\u00e9serv\u00e9s|mentions l\u00e9gales|"
     "politique de confidentialit\u00e9|conditions d'utilisation|"
     "conditions g\u00e9n\u00e9rales|qui sommes-nous|contactez-nous|plan du site|"
     "reproduction interdite"},
    {Topic::legal, "es",
     "todos los derechos reservados|aviso legal|pol\u00edtica de privacidad|"
     "pol\u00edtica de cookies|condiciones de uso|t\u00e9rminos y condiciones|"
     "qui\u00e9nes somos|contacto|prohibida la reproducci\u00f3n"},
    {Topic::legal, "it",
     "tutti i diritti riservati|riproduzione riservata|note legali|termini e condizioni|"
     "chi siamo|contatti|partita iva|p.iva"},
    {Topic::legal, "pt",
     "todos os direitos reservados|direitos reservados|termos de uso|"
     "pol\u00edtica de privacidade|fale conosco|expediente"},
    {Topic::legal, "nl",
     "alle rechten voorbehouden|algemene voorwaarden|privacybeleid|colofon|"
     "privacyverklaring"},
    {Topic::legal, "pl",
     "wszelkie prawa zastrze\u017cone|wszystkie prawa zastrze\u017cone|"
     "polityka prywatno\u015bci|regulamin|redakcja|reklama"},
    {Topic::legal, "ru",
     "\u0432\u0441\u0435 \u043f\u0440\u0430\u0432\u0430 "
     "\u0437\u0430\u0449\u0438\u0449\u0435\u043d\u044b|"
     "\u043f\u0440\u0430\u0432\u0438\u043b\u0430 "
     "\u0438\u0441\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u043d\u0438\u044f|"
     "\u043f\u043e\u043b\u0438\u0442\u0438\u043a\u0430 "
     "\u043a\u043e\u043d\u0444\u0438\u0434\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u043e"
     "\u0441\u0442\u0438|"
     "\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044c\u0441\u043a\u043e"
     "\u0435 \u0441\u043e\u0433\u043b\u0430\u0448\u0435\u043d\u0438\u0435|"
     "\u043f\u0435\u0440\u0435\u043f\u0435\u0447\u0430\u0442\u043a\u0430|"
     "\u0438\u0441\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u043d\u0438\u0435 "
     "\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u043e\u0432|"
     "\u043f\u0440\u0438 "
     "\u0438\u0441\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u043d\u0438\u0438 "
     "\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u043e\u0432|"
     "\u043f\u0440\u0438 \u043f\u043e\u043b\u043d\u043e\u043c \u0438\u043b\u0438 "
     "\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e\u043c|"
     "\u0440\u0435\u0434\u0430\u043a\u0446\u0438\u044f \u043d\u0435 \u043d\u0435\u0441\u0435\u0442|"
     "\u0440\u0435\u043a\u043b\u0430\u043c\u0430 \u043d\u0430 \u0441\u0430\u0439\u0442\u0435|"
     "\u043e \u043f\u0440\u043e\u0435\u043a\u0442\u0435|"
     "\u043a\u043e\u043d\u0442\u0430\u043a\u0442\u044b|"
     "\u0441\u0432\u0438\u0434\u0435\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e \u043e "
     "\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u0438|"
     "\u0433\u0438\u043f\u0435\u0440\u0441\u0441\u044b\u043b\u043a\u0430|"
     "\u043f\u0440\u0430\u0432\u043e\u043e\u0431\u043b\u0430\u0434\u0430\u0442\u0435\u043b\u0435"
     "\u0439"},
    {Topic::legal, "uk",
     "\u0443\u0441\u0456 \u043f\u0440\u0430\u0432\u0430 "
     "\u0437\u0430\u0445\u0438\u0449\u0435\u043d\u043e|"
     "\u0432\u0441\u0456 \u043f\u0440\u0430\u0432\u0430 "
     "\u0437\u0430\u0445\u0438\u0449\u0435\u043d\u0456|"
     "\u0432\u0438\u043a\u043e\u0440\u0438\u0441\u0442\u0430\u043d\u043d\u044f "
     "\u043c\u0430\u0442\u0435\u0440\u0456\u0430\u043b\u0456\u0432|"
     "\u043a\u043e\u043d\u0442\u0430\u043a\u0442\u0438"},
    {Topic::legal, "cs",
     "v\u0161echna pr\u00e1va vyhrazena|podm\u00ednky u\u017eit\u00ed|"
     "ochrana osobn\u00edch \u00fadaj\u016f"},
    {Topic::legal, "sv", "ansvarig utgivare|om oss|kontakta oss|integritetspolicy"},
    {Topic::legal, "tr",
     "t\u00fcm haklar\u0131 sakl\u0131d\u0131r|her hakk\u0131 sakl\u0131d\u0131r|"
     "k\u00fcnye|ileti\u015fim|gizlilik politikas\u0131"},
    {Topic::legal, "el",
     "\u03cc\u03c1\u03bf\u03b9 \u03c7\u03c1\u03ae\u03c3\u03b7\u03c2|"
     "\u03b5\u03c0\u03b9\u03ba\u03bf\u03b9\u03bd\u03c9\u03bd\u03af\u03b1|"
     "\u03c0\u03bd\u03b5\u03c5\u03bc\u03b1\u03c4\u03b9\u03ba\u03ac "
     "\u03b4\u03b9\u03ba\u03b1\u03b9\u03ce\u03bc\u03b1\u03c4\u03b1|"
     "\u03bc\u03b5 \u03b5\u03c0\u03b9\u03c6\u03cd\u03bb\u03b1\u03be\u03b7|"
     "\u03b1\u03bd\u03b1\u03b4\u03b7\u03bc\u03bf\u03c3\u03af\u03b5\u03c5\u03c3\u03b7"},
    {Topic::legal, "ar",
     "\u062c\u0645\u064a\u0639 \u0627\u0644\u062d\u0642\u0648\u0642 "
     "\u0645\u062d\u0641\u0648\u0638\u0629|"
     "\u062d\u0642\u0648\u0642 \u0627\u0644\u0646\u0634\u0631|"
     "\u0627\u062a\u0635\u0644 \u0628\u0646\u0627|\u0645\u0646 \u0646\u062d\u0646|"
     "\u0633\u064a\u0627\u0633\u0629 \u0627\u0644\u062e\u0635\u0648\u0635\u064a\u0629"},
    {Topic::legal, "fa",
     "\u062a\u0645\u0627\u0645\u06cc \u062d\u0642\u0648\u0642|"
     "\u062a\u0645\u0627\u0633 \u0628\u0627 \u0645\u0627|"
     "\u062f\u0631\u0628\u0627\u0631\u0647 \u0645\u0627"},
    {Topic::legal, "he",
     "\u05db\u05dc \u05d4\u05d6\u05db\u05d5\u05d9\u05d5\u05ea \u05e9\u05de\u05d5\u05e8\u05d5\u05ea|"
     "\u05e6\u05d5\u05e8 \u05e7\u05e9\u05e8|\u05ea\u05e7\u05e0\u05d5\u05df"},
    {Topic::legal, "zh",
     "\u7248\u6743\u6240\u6709|\u7248\u6b0a\u6240\u6709|\u514d\u8d23\u58f0\u660e|"
     "\u8457\u4f5c\u6743|\u8457\u4f5c\u6b0a|\u8f6c\u8f7d|\u8f49\u8f09|"
     "\u7f51\u7ad9\u5730\u56fe|\u8054\u7cfb\u6211\u4eec|\u5173\u4e8e\u6211\u4eec|"
     "\u95dc\u65bc\u6211\u5011|\u806f\u7d61\u6211\u5011|\u5e7f\u544a\u670d\u52a1|"
     "\u5907\u6848|\u8bb8\u53ef\u8bc1|icp\u5907|icp\u8bc1|\u6cd5\u5f8b\u58f0\u660e|"
     "\u9690\u79c1\u653f\u7b56|\u8bf7\u52ff\u8f6c\u8f7d|\u672c\u7f51\u7ad9|"
     "\u4e0d\u4ee3\u8868\u672c"},
    {Topic::legal, "ja",
     "\u7121\u65ad\u8ee2\u8f09|\u7121\u65ad\u8907\u5199|\u8457\u4f5c\u6a29|"
     "\u5229\u7528\u898f\u7d04|"
     "\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30dd\u30ea\u30b7\u30fc|"
     "\u304a\u554f\u3044\u5408\u308f\u305b|\u4f1a\u793e\u6982\u8981|"
     "\u904b\u55b6\u4f1a\u793e|\u30b5\u30a4\u30c8\u30de\u30c3\u30d7|"
     "\u7279\u5b9a\u5546\u53d6\u5f15"},
    {Topic::legal, "ko",
     "\ubb34\ub2e8\uc804\uc7ac|\uc7ac\ubc30\ud3ec \uae08\uc9c0|\uc800\uc791\uad8c\uc790|"
     "\uc774\uc6a9\uc57d\uad00|\uac1c\uc778\uc815\ubcf4\ucc98\ub9ac\ubc29\uce68|"
     "\uace0\uac1d\uc13c\ud130"},
    {Topic::legal, "hu", "minden jog fenntartva|impresszum|adatv\u00e9delem"},
    {Topic::legal, "ro", "toate drepturile rezervate|termeni \u0219i condi\u021bii"},
    {Topic::legal, "id", "hak cipta|tentang kami|pedoman"},
    {Topic::credit, "en",
     "photo:|photo by|photos by|photograph:|photograph by|photo credit|image:|images:|"
     "image credit|image source|image caption|media caption|picture:|credit:|courtesy of|"
     "courtesy|getty|getty images|gettyimages|shutterstock|istock|reuters|afp|ap photo|"
     "associated press|file photo|illustration|screenshot|view gallery|enlarge|play video|"
     "hide caption|toggle caption|caption"},
    {Topic::credit, "de",
     "foto:|fotos:|bild:|bilder:|quelle:|bildquelle|symbolbild|symbolfoto|dpa|"
     "picture alliance|imago|archivbild|bildergalerie|grafik:|foto"},
    {Topic::credit, "fr",
     "photo :|cr\u00e9dit photo|cr\u00e9dit :|cr\u00e9dits|photo afp|l\u00e9gende|"
     "photo d'illustration|image d'illustration"},
    {Topic::credit, "es", "imagen:|fuente:|fotograf\u00eda|efe|foto de archivo"},
    {Topic::credit, "it", "foto di|fonte:|ansa|credits"},
    {Topic::credit, "pt", "imagem:|reprodu\u00e7\u00e3o|divulga\u00e7\u00e3o"},
    {Topic::credit, "nl", "beeld:|bron:|anp"},
    {Topic::credit, "pl",
     "fot.|zdj\u0119cie|zdj\u0119cia|\u017ar\u00f3d\u0142o:|\u017ar\u00f3d\u0142o|pap|"
     "galeria zdj\u0119\u0107"},
    {Topic::credit, "ru",
     "\u0444\u043e\u0442\u043e:|\u0444\u043e\u0442\u043e|"
     "\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a:|"
     "\u0444\u043e\u0442\u043e\u0433\u0440\u0430\u0444\u0438\u044f|"
     "\u0438\u0442\u0430\u0440-\u0442\u0430\u0441\u0441|"
     "\u0440\u0438\u0430 \u043d\u043e\u0432\u043e\u0441\u0442\u0438|"
     "\u0438\u043b\u043b\u044e\u0441\u0442\u0440\u0430\u0446\u0438\u044f|"
     "\u0432\u0438\u0434\u0435\u043e:"},
    {Topic::credit, "el",
     "\u03c6\u03c9\u03c4\u03bf:|\u03c0\u03b7\u03b3\u03ae:|"
     "\u03c6\u03c9\u03c4\u03bf\u03b3\u03c1\u03b1\u03c6\u03af\u03b1"},
    {Topic::credit, "tr", "foto\u011fraf:|kaynak:"},
    {Topic::credit, "zh",
     "\u56fe\u7247\u6765\u6e90|\u5716\u7247\u4f86\u6e90|\u6765\u6e90\uff1a|\u6765\u6e90:|"
     "\u56fe\uff1a|\u56fe\u7247|\u8cc7\u6599\u5716|\u8d44\u6599\u56fe|"
     "\u65b0\u534e\u793e\u8bb0\u8005|\u8bb0\u8005|\u6444\u5f71|\u4f86\u6e90|"
     "\u4e2d\u65b0\u7f51|\u65b0\u534e\u7f51|\u6765\u6e90"},
    {Topic::credit, "ja",
     "\u5199\u771f\uff1a|\u5199\u771f|\u63d0\u4f9b\uff1a|\u753b\u50cf|\u64ae\u5f71"},
    {Topic::credit, "ko", "\uc0ac\uc9c4=|\uc0ac\uc9c4|\uc5f0\ud569\ub274\uc2a4|\uae30\uc790"},
    {Topic::credit, "ar", "\u0627\u0644\u0645\u0635\u062f\u0631|\u0635\u0648\u0631\u0629"},
    {Topic::credit, "cs", "zdroj:"},
    {Topic::byline, "en",
     "by|updated|last updated|published|posted|posted by|posted on|written by|"
     "staff writer|reporter|correspondent|editor|minute read|min read|minutes ago|"
     "hours ago|hour ago|days ago|day ago|first published|views|author|author:|"
     "contributor|submitted by|am|pm|edt|est|gmt|pst|bst"},
    {Topic::byline, "de",
     "von|ver\u00f6ffentlicht|aktualisiert|stand:|erstellt|autor|autor:|redaktion|uhr|"
     "geschrieben von|lesezeit|vor stunden|ver\u00f6ffentlicht am"},
    {Topic::byline, "fr",
     "par|publi\u00e9 le|publi\u00e9|mis \u00e0 jour|modifi\u00e9 le|temps de lecture|"
     "auteur|r\u00e9daction|le"},
    {Topic::byline, "es", "por|publicado|publicado el|actualizado|redacci\u00f3n|hace"},
    {Topic::byline, "it", "di|pubblicato|aggiornato|redazione|autore"},
    {Topic::byline, "pt", "publicado em|atualizado|da reda\u00e7\u00e3o|postado"},
    {Topic::byline, "nl", "door|gepubliceerd|bijgewerkt|geplaatst"},
    {Topic::byline, "pl",
     "opublikowano|data publikacji|dodano|aktualizacja|data dodania|napisa\u0142"},
    {Topic::byline, "ru",
     "\u043e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043e|"
     "\u0430\u0432\u0442\u043e\u0440|\u0430\u0432\u0442\u043e\u0440:|"
     "\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e|"
     "\u043f\u0440\u043e\u0441\u043c\u043e\u0442\u0440\u043e\u0432|"
     "\u043f\u0440\u043e\u0441\u043c\u043e\u0442\u0440\u044b|"
     "\u043f\u0440\u043e\u0447\u0438\u0442\u0430\u043d\u043e|"
     "\u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d\u043e|\u0434\u0430\u0442\u0430|"
     "\u0440\u0435\u0434\u0430\u043a\u0442\u043e\u0440"},
    {Topic::byline, "uk",
     "\u043e\u043f\u0443\u0431\u043b\u0456\u043a\u043e\u0432\u0430\u043d\u043e|"
     "\u043f\u0435\u0440\u0435\u0433\u043b\u044f\u0434\u0456\u0432"},
    {Topic::byline, "el",
     "\u03b4\u03b7\u03bc\u03bf\u03c3\u03af\u03b5\u03c5\u03c3\u03b7|"
     "\u03c4\u03b5\u03bb\u03b5\u03c5\u03c4\u03b1\u03af\u03b1 "
     "\u03b5\u03bd\u03b7\u03bc\u03ad\u03c1\u03c9\u03c3\u03b7|"
     "\u03c4\u03bf\u03c5|\u03c4\u03b7\u03c2|"
     "\u03c0\u03c1\u03bf\u03b2\u03bf\u03bb\u03ad\u03c2"},
    {Topic::byline, "tr", "yay\u0131nlanma|g\u00fcncelleme|yazar"},
    {Topic::byline, "ar",
     "\u0627\u0644\u0643\u0627\u062a\u0628|\u0646\u0634\u0631|"
     "\u0646\u0634\u0631 \u0641\u064a|\u0643\u062a\u0628|"
     "\u0627\u0644\u062a\u0642\u0631\u064a\u0631"},
    {Topic::byline, "zh",
     "\u53d1\u5e03\u65f6\u95f4|\u53d1\u8868\u4e8e|\u4f5c\u8005\uff1a|\u4f5c\u8005:|"
     "\u4f5c\u8005|\u7f16\u8f91\uff1a|\u7f16\u8f91:|\u7f16\u8f91|\u53d1\u5e03|"
     "\u65f6\u95f4\uff1a|\u65f6\u95f4:|\u6d4f\u89c8|\u70b9\u51fb|\u9605\u8bfb|"
     "\u5b57\u53f7|\u767c\u8868\u65bc|\u767c\u4f48|\u66f4\u65b0|\u6765\u6e90"},
    {Topic::byline, "ja",
     "\u516c\u958b|\u6295\u7a3f\u65e5|\u914d\u4fe1|\u63b2\u8f09|\u6587\uff1a|\u8457\u8005|"
     "\u57f7\u7b46|\u65e5\u6642"},
    {Topic::byline, "ko", "\uc785\ub825|\uc218\uc815|\ub4f1\ub85d|\uc870\ud68c"},
    {Topic::byline, "cs", "publikov\u00e1no|aktualizov\u00e1no"},
    {Topic::byline, "sv", "publicerad|uppdaterad|av"},
    {Topic::byline, "id", "oleh|diterbitkan"},
    {Topic::comments, "en",
     "reply|replies|says:|said:|wrote:|permalink|report abuse|flag|comment as|"
     "post comment|your name|your comment|comments are closed|no comments|comments closed|"
     "be the first to comment|commenting|commenters|moderated|moderation|"
     "will not be published|upvote|log in to reply|anonymous|submit comment|report comment"},
    {Topic::comments, "de",
     "antworten|sagt:|schreibt:|schrieb|kommentar abschicken|kommentare sind geschlossen|"
     "keine kommentare|melden|ihr kommentar|dein kommentar|nicht ver\u00f6ffentlicht|"
     "wird nicht ver\u00f6ffentlicht|meine meinung|antwort abbrechen|kommentar|kommentare"},
    {Topic::comments, "fr",
     "r\u00e9pondre|a dit|signaler|votre commentaire|votre nom|aucun commentaire|"
     "commentaires ferm\u00e9s|commentaires|ne sera pas publi\u00e9e"},
    {Topic::comments, "es",
     "responder|dice:|comentario|comentarios|no ser\u00e1 publicada|tu comentario|"
     "denunciar"},
    {Topic::comments, "it", "rispondi|commenti|il tuo commento|non sar\u00e0 pubblicato"},
    {Topic::comments, "pt", "coment\u00e1rios|coment\u00e1rio|n\u00e3o ser\u00e1 publicado|disse"},
    {Topic::comments, "nl", "reageren|reacties|reageer|antwoord|beantwoorden"},
    {Topic::comments, "pl",
     "odpowiedz|komentarze|komentarzy|komentarz|zg\u0142o\u015b|pisze:|napisz komentarz|"
     "nick"},
    {Topic::comments, "ru",
     "\u043e\u0442\u0432\u0435\u0442\u0438\u0442\u044c|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0435\u0432|"
     "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|"
     "\u0432\u0430\u0448\u0435 \u0438\u043c\u044f|"
     "\u0432\u0430\u0448 \u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|"
     "\u043f\u043e\u0436\u0430\u043b\u043e\u0432\u0430\u0442\u044c\u0441\u044f|"
     "\u0446\u0438\u0442\u0438\u0440\u043e\u0432\u0430\u0442\u044c|"
     "\u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435|\u0438\u043c\u044f"},
    {Topic::comments, "uk",
     "\u0432\u0456\u0434\u043f\u043e\u0432\u0456\u0441\u0442\u0438|"
     "\u043a\u043e\u043c\u0435\u043d\u0442\u0430\u0440\u0456\u0432|"
     "\u043a\u043e\u043c\u0435\u043d\u0442\u0430\u0440"},
    {Topic::comments, "el",
     "\u03b1\u03c0\u03ac\u03bd\u03c4\u03b7\u03c3\u03b7|"
     "\u03c3\u03c7\u03cc\u03bb\u03b9\u03b1|\u03c3\u03c7\u03cc\u03bb\u03b9\u03bf"},
    {Topic::comments, "tr", "yan\u0131tla|yorum|yorumlar|cevapla"},
    {Topic::comments, "ar",
     "\u062a\u0639\u0644\u064a\u0642|\u062a\u0639\u0644\u064a\u0642\u0627\u062a|"
     "\u0631\u062f"},
    {Topic::comments, "zh",
     "\u56de\u590d|\u56de\u8986|\u8bc4\u8bba|\u8a55\u8ad6|\u7f51\u53cb|\u6761\u8bc4\u8bba|"
     "\u533f\u540d|\u4e3e\u62a5|\u697c|\u7559\u8a00"},
    {Topic::comments, "ja",
     "\u8fd4\u4fe1|\u30b3\u30e1\u30f3\u30c8|\u901a\u5831|"
     "\u30c8\u30e9\u30c3\u30af\u30d0\u30c3\u30af"},
    {Topic::comments, "ko", "\ub2f5\uae00|\ub313\uae00|\uc2e0\uace0"},
    {Topic::navigation, "en",
     "home|home page|homepage|menu|main menu|search|skip to content|skip to main content|"
     "skip to navigation|jump to|back to top|back to|next|previous|prev|go to|navigation|"
     "toggle navigation|toggle|close|open|all news|sections|news|sports|sport|business|"
     "politics|entertainment|lifestyle|opinion|world|technology|tech|science|health|"
     "travel|weather|videos|photos|podcasts|events|jobs|classifieds|obituaries|shop|store|"
     "blog|forum|view all|see all|show all|show more|load more|view more|click here|"
     "language|english|advanced search|page|site|expand|collapse|filter|sort by|select|"
     "submit|cancel|edit|add to cart|shopping cart|wishlist|continue reading|continue|"
     "full story|details"},
    {Topic::navigation, "de",
     "startseite|suche|suchen|men\u00fc|hauptmen\u00fc|nach oben|zur\u00fcck|weiter|"
     "zur startseite|zum inhalt|springe zum inhalt|\u00fcbersicht|wirtschaft|politik|"
     "kultur|wissen|gesellschaft|reise|wetter|alle anzeigen|mehr anzeigen|hilfe|termine|"
     "veranstaltungen|warenkorb|weiterlesen|schlie\u00dfen|vorherige|n\u00e4chste|service"},
    {Topic::navigation, "fr",
     "accueil|recherche|rechercher|menu principal|aller au contenu|retour|suivant|"
     "pr\u00e9c\u00e9dent|haut de page|actualit\u00e9s|actualit\u00e9|\u00e9conomie|"
     "politique|monde|culture|sant\u00e9|m\u00e9t\u00e9o|voir tout|fermer|boutique|suite"},
    {Topic::navigation, "es",
     "inicio|buscar|b\u00fasqueda|men\u00fa|ir al contenido|volver|siguiente|anterior|"
     "portada|deportes|econom\u00eda|pol\u00edtica|internacional|sociedad|tecnolog\u00eda|"
     "cultura|opini\u00f3n|ver todo|ver todas|cerrar|tienda"},
    {Topic::navigation, "it",
     "cerca|vai al contenuto|torna su|avanti|indietro|cronaca|economia|politica|esteri|"
     "spettacoli|chiudi|successivo|precedente"},
    {Topic::navigation, "pt",
     "in\u00edcio|pesquisar|ir para o conte\u00fado|voltar|pr\u00f3ximo|esportes|mundo|"
     "tecnologia|sa\u00fade|fechar"},
    {Topic::navigation, "nl",
     "zoeken|naar boven|terug|volgende|vorige|nieuws|economie|buitenland|binnenland|"
     "sluiten|winkel"},
    {Topic::navigation, "pl",
     "strona g\u0142\u00f3wna|szukaj|wyszukaj|do g\u00f3ry|powr\u00f3t|wstecz|dalej|"
     "nast\u0119pny|poprzedni|nast\u0119pna|poprzednia|wiadomo\u015bci|gospodarka|"
     "polityka|kraj|\u015bwiat|zdrowie|kultura|rozrywka|pogoda|zamknij"},
    {Topic::navigation, "ru",
     "\u0433\u043b\u0430\u0432\u043d\u0430\u044f|"
     "\u043d\u0430 \u0433\u043b\u0430\u0432\u043d\u0443\u044e|"
     "\u043f\u043e\u0438\u0441\u043a|\u043c\u0435\u043d\u044e|"
     "\u043d\u0430\u0432\u0435\u0440\u0445|\u043d\u0430\u0437\u0430\u0434|"
     "\u0434\u0430\u043b\u0435\u0435|\u0432\u043f\u0435\u0440\u0435\u0434|"
     "\u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f|"
     "\u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0430\u044f|"
     "\u043f\u043e\u043b\u0438\u0442\u0438\u043a\u0430|"
     "\u044d\u043a\u043e\u043d\u043e\u043c\u0438\u043a\u0430|"
     "\u043e\u0431\u0449\u0435\u0441\u0442\u0432\u043e|"
     "\u043f\u0440\u043e\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044f|"
     "\u0441\u043f\u043e\u0440\u0442|\u043a\u0443\u043b\u044c\u0442\u0443\u0440\u0430|"
     "\u043d\u0430\u0443\u043a\u0430|"
     "\u0442\u0435\u0445\u043d\u043e\u043b\u043e\u0433\u0438\u0438|"
     "\u0437\u0434\u043e\u0440\u043e\u0432\u044c\u0435|\u0432 \u043c\u0438\u0440\u0435|"
     "\u0440\u043e\u0441\u0441\u0438\u044f|\u043f\u043e\u0433\u043e\u0434\u0430|"
     "\u0444\u043e\u0440\u0443\u043c|\u0432\u0438\u0434\u0435\u043e|"
     "\u0444\u043e\u0442\u043e|\u0430\u0432\u0442\u043e|"
     "\u0437\u0430\u043a\u0440\u044b\u0442\u044c|"
     "\u043f\u043e\u043a\u0430\u0437\u0430\u0442\u044c \u0435\u0449\u0435|"
     "\u0432\u0441\u0435|\u0431\u043b\u043e\u0433\u0438|\u0430\u0444\u0438\u0448\u0430|"
     "\u0440\u0430\u0431\u043e\u0442\u0430"},
    {Topic::navigation, "uk",
     "\u0433\u043e\u043b\u043e\u0432\u043d\u0430|\u043f\u043e\u0448\u0443\u043a|"
     "\u043f\u043e\u043b\u0456\u0442\u0438\u043a\u0430|"
     "\u0435\u043a\u043e\u043d\u043e\u043c\u0456\u043a\u0430|"
     "\u0441\u0443\u0441\u043f\u0456\u043b\u044c\u0441\u0442\u0432\u043e|"
     "\u0437\u0434\u043e\u0440\u043e\u0432'\u044f"},
    {Topic::navigation, "cs",
     "hledat|dom\u016f|\u00favod|dom\u00e1c\u00ed|zahrani\u010dn\u00ed|ekonomika|"
     "zp\u011bt|dal\u0161\u00ed|p\u0159edchoz\u00ed"},
    {Topic::navigation, "sv",
     "s\u00f6k|hem|nyheter|ekonomi|n\u00e4sta|f\u00f6reg\u00e5ende|st\u00e4ng"},
    {Topic::navigation, "tr",
     "anasayfa|ana sayfa|arama|ara|g\u00fcndem|spor|d\u00fcnya|magazin|sa\u011fl\u0131k|"
     "teknoloji|siyaset"},
    {Topic::navigation, "el",
     "\u03b1\u03c1\u03c7\u03b9\u03ba\u03ae|"
     "\u03b1\u03c1\u03c7\u03b9\u03ba\u03ae \u03c3\u03b5\u03bb\u03af\u03b4\u03b1|"
     "\u03b1\u03bd\u03b1\u03b6\u03ae\u03c4\u03b7\u03c3\u03b7|"
     "\u03c0\u03bf\u03bb\u03b9\u03c4\u03b9\u03ba\u03ae|"
     "\u03bf\u03b9\u03ba\u03bf\u03bd\u03bf\u03bc\u03af\u03b1|"
     "\u03ba\u03bf\u03b9\u03bd\u03c9\u03bd\u03af\u03b1|"
     "\u03b1\u03b8\u03bb\u03b7\u03c4\u03b9\u03ba\u03ac|"
     "\u03b4\u03b9\u03b5\u03b8\u03bd\u03ae|\u03c5\u03b3\u03b5\u03af\u03b1|"
     "\u03c0\u03bf\u03bb\u03b9\u03c4\u03b9\u03c3\u03bc\u03cc\u03c2|"
     "\u03ba\u03cc\u03c3\u03bc\u03bf\u03c2|\u03b5\u03bb\u03bb\u03ac\u03b4\u03b1|"
     "\u03b5\u03c0\u03cc\u03bc\u03b5\u03bd\u03bf|"
     "\u03c0\u03c1\u03bf\u03b7\u03b3\u03bf\u03cd\u03bc\u03b5\u03bd\u03bf|"
     "\u03ba\u03b1\u03b9\u03c1\u03cc\u03c2"},
    {Topic::navigation, "ar",
     "\u0627\u0644\u0631\u0626\u064a\u0633\u064a\u0629|\u0628\u062d\u062b|"
     "\u0627\u0644\u0642\u0627\u0626\u0645\u0629|\u0633\u064a\u0627\u0633\u0629|"
     "\u0627\u0642\u062a\u0635\u0627\u062f|\u0631\u064a\u0627\u0636\u0629|"
     "\u062b\u0642\u0627\u0641\u0629|\u0627\u0644\u0639\u0631\u0628\u064a\u0629|"
     "\u0627\u0644\u062a\u0627\u0644\u064a|\u0627\u0644\u0633\u0627\u0628\u0642"},
    {Topic::navigation, "fa",
     "\u0635\u0641\u062d\u0647 \u0627\u0635\u0644\u06cc|\u062c\u0633\u062a\u062c\u0648|"
     "\u0633\u06cc\u0627\u0633\u06cc|\u0627\u0642\u062a\u0635\u0627\u062f\u06cc|"
     "\u0648\u0631\u0632\u0634\u06cc|\u0641\u0631\u0647\u0646\u06af\u06cc"},
    {Topic::navigation, "he",
     "\u05d3\u05e3 \u05d4\u05d1\u05d9\u05ea|\u05d7\u05d9\u05e4\u05d5\u05e9|"
     "\u05e8\u05d0\u05e9\u05d9|\u05d7\u05d3\u05e9\u05d5\u05ea|"
     "\u05e1\u05e4\u05d5\u05e8\u05d8"},
    {Topic::navigation, "zh",
     "\u9996\u9875|\u9996\u9801|\u641c\u7d22|\u641c\u5c0b|\u8fd4\u56de|"
     "\u8fd4\u56de\u9996\u9875|\u8fd4\u56de\u9876\u90e8|\u65b0\u95fb|\u65b0\u805e|"
     "\u4f53\u80b2|\u8ca1\u7d93|\u8d22\u7ecf|\u5a31\u4e50|\u5a1b\u6a02|\u79d1\u6280|"
     "\u519b\u4e8b|\u6c7d\u8f66|\u623f\u4ea7|\u6559\u80b2|\u65c5\u6e38|\u8bba\u575b|"
     "\u535a\u5ba2|\u89c6\u9891|\u56fe\u7247|\u56fd\u9645|\u56fd\u5185|\u793e\u4f1a|"
     "\u5065\u5eb7|\u65f6\u5c1a|\u5973\u6027|\u6e38\u620f|\u4e0a\u4e00\u9875|"
     "\u4e0b\u4e00\u9875|\u7f51\u7ad9\u9996\u9875|\u8bbe\u4e3a\u9996\u9875|"
     "\u52a0\u5165\u6536\u85cf|\u9891\u9053|\u5730\u65b9|\u5168\u6587|\u6253\u5f00"},
    {Topic::navigation, "ja",
     "\u30db\u30fc\u30e0|\u30c8\u30c3\u30d7|\u30c8\u30c3\u30d7\u30da\u30fc\u30b8|"
     "\u691c\u7d22|\u30e1\u30cb\u30e5\u30fc|\u6b21\u3078|\u524d\u3078|\u623b\u308b|"
     "\u30da\u30fc\u30b8\u30c8\u30c3\u30d7|\u30cb\u30e5\u30fc\u30b9|"
     "\u30b9\u30dd\u30fc\u30c4|\u7d4c\u6e08|\u653f\u6cbb|\u56fd\u969b|\u4e00\u89a7|"
     "\u4e00\u89a7\u3078|\u9589\u3058\u308b|\u3082\u3063\u3068|\u7d9a\u304d"},
    {Topic::navigation, "ko",
     "\ud648|\uac80\uc0c9|\uba54\ub274|\ub274\uc2a4|\uc815\uce58|\uacbd\uc81c|"
     "\uc0ac\ud68c|\uc2a4\ud3ec\uce20|\uc5f0\uc608|\ubb38\ud654|\uc774\uc804|\ub2e4\uc74c|"
     "\uc804\uccb4\ubcf4\uae30|\ub354\ubcf4\uae30|\ub2eb\uae30"},
    {Topic::navigation, "vi",
     "trang ch\u1ee7|t\u00ecm ki\u1ebfm|th\u1ec3 thao|kinh t\u1ebf|gi\u1ea3i tr\u00ed"},
    {Topic::navigation, "id", "beranda|cari|olahraga|lainnya"},
    {Topic::advert, "en",
     "advertisement|advertisements|advertising|sponsored|sponsored by|promoted|promotion|"
     "paid content|affiliate|ad choices|adchoices|story continues below|"
     "continue reading below|article continues below|scroll to continue|skip ad|buy now|"
     "shop now|order now|free shipping|discount|coupon|sale|deals|price|in stock"},
    {Topic::advert, "de",
     "anzeige|anzeigen|werbung|gesponsert|angebot|angebote|versandkosten|jetzt bestellen|"
     "preis|werbeanzeige"},
    {Topic::advert, "fr",
     "publicit\u00e9|annonce|annonces|sponsoris\u00e9|contenu sponsoris\u00e9|promo"},
    {Topic::advert, "es", "publicidad|patrocinado|anuncio|anuncios|oferta|ofertas"},
    {Topic::advert, "it", "pubblicit\u00e0|annunci|sponsorizzato|offerte"},
    {Topic::advert, "pt", "publicidade|an\u00fancio|continua ap\u00f3s a publicidade"},
    {Topic::advert, "nl", "advertentie|advertenties|gesponsord|aanbieding"},
    {Topic::advert, "pl",
     "reklama|og\u0142oszenia|artyku\u0142 sponsorowany|sponsorowane|promocja"},
    {Topic::advert, "ru",
     "\u0440\u0435\u043a\u043b\u0430\u043c\u0430|"
     "\u043d\u0430 \u043f\u0440\u0430\u0432\u0430\u0445 \u0440\u0435\u043a\u043b\u0430\u043c\u044b|"
     "\u043e\u0431\u044a\u044f\u0432\u043b\u0435\u043d\u0438\u044f|"
     "\u043f\u0430\u0440\u0442\u043d\u0435\u0440\u0441\u043a\u0438\u0439 "
     "\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b|"
     "\u0441\u043f\u0435\u0446\u043f\u0440\u043e\u0435\u043a\u0442\u044b|"
     "\u0437\u0430\u043a\u0430\u0437\u0430\u0442\u044c|"
     "\u0441\u043a\u0438\u0434\u043a\u0438|\u0446\u0435\u043d\u0430"},
    {Topic::advert, "cs", "inzerce"},
    {Topic::advert, "sv", "annons|annonser"},
    {Topic::advert, "tr", "reklam|ilan"},
    {Topic::advert, "el",
     "\u03b4\u03b9\u03b1\u03c6\u03ae\u03bc\u03b9\u03c3\u03b7|"
     "\u03b1\u03b3\u03b3\u03b5\u03bb\u03af\u03b5\u03c2"},
    {Topic::advert, "zh", "\u5e7f\u544a|\u5ee3\u544a|\u63a8\u5e7f|\u8d5e\u52a9"},
    {Topic::advert, "ja",
     "\u5e83\u544a|\u30b9\u30dd\u30f3\u30b5\u30fc\u30ea\u30f3\u30af|"
     "\u30b9\u30dd\u30f3\u30b5\u30fc\u30c9\u30ea\u30f3\u30af|"
     "\u30d7\u30ed\u30e2\u30fc\u30b7\u30e7\u30f3"},
    {Topic::advert, "ko", "\uad11\uace0"},
    {Topic::advert, "ar",
     "\u0625\u0639\u0644\u0627\u0646|\u0625\u0639\u0644\u0627\u0646\u0627\u062a"},
    {Topic::advert, "hu", "hirdet\u00e9s"},
    {Topic::advert, "ro", "publicitate"},
    {Topic::advert, "fi", "mainos"},
    {Topic::reader, "en", "you|your|we|our|us|this site|this website|these cookies|our site"},
    {Topic::reader, "de", "sie|ihre|ihren|wir|unsere|unserer|diese website"},
    {Topic::reader, "fr", "vous|votre|vos|nous|notre|ce site"},
    {Topic::reader, "es", "su|usted|tu|nosotros|nuestro|este sitio"},
    {Topic::reader, "it", "tuo|noi|nostro|questo sito"},
    {Topic::reader, "pt", "voc\u00ea|seu|n\u00f3s|nosso|este site"},
    {Topic::reader, "nl", "je|uw|wij|onze|deze website"},
    {Topic::reader, "pl", "twoje|nasz|naszej|ta strona"},
    {Topic::reader, "ru",
     "\u0432\u044b|\u0432\u0430\u0448|\u0432\u0430\u0448\u0438|\u043c\u044b|"
     "\u043d\u0430\u0448|\u044d\u0442\u043e\u0442 \u0441\u0430\u0439\u0442"},
    {Topic::reader, "tr", "siz|sizin|bu site"},
    {Topic::reader, "ar",
     "\u0627\u0644\u0645\u0648\u0642\u0639|\u064a\u0645\u0643\u0646\u0643|"
     "\u0645\u0648\u0642\u0639\u0646\u0627|"
     "\u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639|"
     "\u0646\u0633\u062a\u062e\u062f\u0645"},
    {Topic::reader, "zh", "\u60a8|\u6211\u4eec|\u6211\u5011|\u672c\u7ad9"},
    {Topic::reader, "ja", "\u304a\u5ba2\u69d8|\u5f53\u30b5\u30a4\u30c8|\u672c\u30b5\u30a4\u30c8"},
    {Topic::reader, "ko", "\uadc0\ud558|\ub2f9\uc0ac"},
    {Topic::icon, "en",
     "arrow|chevron|facebook|twitter|burger|download|instagram|linkedin|email|search|"
     "close|refresh|icon|profile|location|filter|plus|minus|play|pause|menu|tick|tooltip|"
     "globe"},
};

}  // namespace

std::span<const TermList> term_lists() { return kTermLists; }

}  // namespace dossier::text
