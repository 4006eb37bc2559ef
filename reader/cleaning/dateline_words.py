"""The words of a line that tells a day: labels like “updated”, days of the week, zones, short words between.

`Updated: Monday, 12 March 2026 at 10:14 GMT` has no others.
"""

from __future__ import annotations

from reader.cleaning.dates import MONTHS
from reader.cleaning.phrases import words_in

UPDATED = words_in(
    """
    updated modified update amended edited aktualisiert mis actualizado actualizada modifié jour
    aggiornato atualizado atualizada bijgewerkt gewijzigd uppdaterad oppdatert opdateret päivitetty
    zaktualizowano обновлено оновлено güncelleme güncellendi diperbarui 更新 aktualisierung actualización
    actualizado
    aggiornamento atualização atualizado ändrad endret sist senest muokattu aktualizacja güncellenme
    обновлён изменено змінено aktualizováno aktualizované frissítve actualizat ενημέρωση cập nhật تحديث
    التحديث
    最終更新 更新日時 修改 수정 최종수정 업데이트 עודכן
    """
)
"""Words before a day on which the article was changed."""
PUBLISHED = words_in(
    """
    stand published posted issued created date first released veröffentlicht erschienen publié publiée
    paru publicado publicada pubblicato gepubliceerd publicerad publisert publiceret julkaistu
    opublikowano опубликовано опубліковано yayınlanma yayınlandı objavljeno terbit diterbitkan 公開 发布
    publiziert publikation veröffentlichung online dostępne data fecha dato datum tarihi giriş eklendi
    geschrieben skrevet skriven skrivet publikacja publicación publication publicação pubblicazione
    publikováno vydáno megjelent publicat δημοσίευση дата нашр đăng النشر نشر نُشر تاريخ 公開日時 公開日
    掲載 发布时间
    发表 發布 發佈 입력 게재 승인 등록 פורסם skapad lagt ut publikoitu oprettet
    """
)
"""Words before the day on which it appeared."""
_FILLERS = words_in(
    """
    page seite página on at the of de del de la el il a á à am pm p m h hrs uhr um den vom der das di do
    o os em às as
    alle ore klo kl st nd rd th er last time ago hours hour minutes minute mins min days day week weeks
    gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist et pt mez mesz msk jst wib eet eest мск sast
    yesterday today monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa
    so heute gestern vor stunden minuten lundi mardi mercredi jeudi vendredi samedi dimanche y heures
    heure hier aujourd hui lunes martes miércoles jueves viernes sábado domingo hace horas ayer hoy
    lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira há
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag
    lördag söndag mandag tirsdag lørdag søndag понедельник вторник среда четверг пятница суббота
    воскресенье понеділок вівторок середа четвер п'ятниця субота неділя о об в г року poniedziałek wtorek
    środa
    czwartek piątek sobota niedziela godz o pazartesi salı çarşamba perşembe cuma cumartesi pazar saat
    pondělí úterý středa čtvrtek pátek neděle hétfő kedd szerda csütörtök péntek szombat vasárnap luni
    marți
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai senin selasa rabu kamis jumat sabtu
    minggu
    thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد في
    الساعة ص م بتوقيت
    read reading lesezeit lesedauer lesetid läsning gelesen artikel article artículo this diesen last lire
    lecture
    temps tempo leitura lettura lectura il tiempo lukuaika czytania czas okuma süresi
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 来源
    配信 付 朝刊 夕刊
    """
)
NAMING = UPDATED | PUBLISHED | (_FILLERS - {"page", "of", "the"})
"""Those of them that make figures beside them a day or a time of day."""
KNOWN = UPDATED | PUBLISHED | _FILLERS | MONTHS.keys()
"""All words of a line that tells a day and nothing else."""
