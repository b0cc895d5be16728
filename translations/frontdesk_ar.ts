<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionEffect</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2”</source>
        <translation>التذكرة ‎#%1 «%2»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Added to the description</source>
        <translation>أُضيف إلى الوصف</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile: this would fail</source>
        <translation>أُغلقت التذكرة في الأثناء: سيفشل هذا</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change the arguments</source>
        <translation>تغيير المعاملات</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>يُغيّر</translation>
    </message>
    <message>
        <source>Close the arguments</source>
        <translation>إغلاق المعاملات</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Proposed actions</source>
        <translation>الإجراءات المقترحة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>تحرير المسودة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Goes out at once, together with its actions: it cannot be taken back.</source>
        <translation>يخرج فورًا مع إجراءاته: لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>يجري حفظ القرار</translation>
    </message>
    <message>
        <source>An action cannot be done like this: mend or untick it</source>
        <translation>لا يمكن تنفيذ إجراء بهذا الشكل: أصلحه أو ألغِ تحديده</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>اختير %1 من %2</translation>
    </message>
    <message>
        <source>Approve &amp; create Gmail draft</source>
        <translation>موافقة وإنشاء مسودة Gmail</translation>
    </message>
    <message>
        <source>Approve and create Gmail draft</source>
        <translation>موافقة وإنشاء مسودة Gmail</translation>
    </message>
    <message>
        <source>Approve with %1 of %2</source>
        <translation>موافقة مع %1 من %2</translation>
    </message>
    <message>
        <source>Approve &amp; send</source>
        <translation>موافقة وإرسال</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرّره</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Walks the hash chain over the whole log</source>
        <translation>يمرّ على سلسلة التجزئة في السجل كله</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Narrow by tool: is: from: by: after: before:</source>
        <translation>التضييق حسب الأداة: is: from: by: after: before:</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>يجري التحقق من السجل</translation>
    </message>
    <message>
        <source>The log cannot be verified</source>
        <translation>تعذّر التحقق من السجل</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>سليم، لا قيود</numerusform>
            <numerusform>سليم، قيد واحد</numerusform>
            <numerusform>سليم، قيدان</numerusform>
            <numerusform>سليم، %n قيود</numerusform>
            <numerusform>سليم، %n قيدًا</numerusform>
            <numerusform>سليم، %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1</source>
        <translation>معطوب عند القيد %1</translation>
    </message>
    <message>
        <source>The newest hash: %1</source>
        <translation>أحدث تجزئة: %1</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>تعذّرت قراءة التشغيل</translation>
    </message>
    <message>
        <source>Export the runs as they are filtered</source>
        <translation>تصدير التشغيلات كما صُفّيت</translation>
    </message>
    <message>
        <source>Export the log as it is filtered</source>
        <translation>تصدير السجل كما صُفّي</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>يُكتب التصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر صفوف</numerusform>
            <numerusform>صُدّر صف واحد</numerusform>
            <numerusform>صُدّر صفان</numerusform>
            <numerusform>صُدّرت %n صفوف</numerusform>
            <numerusform>صُدّر %n صفًا</numerusform>
            <numerusform>صُدّر %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>لم تُصدَّر صفوف إلى %1</numerusform>
            <numerusform>صُدّر صف واحد إلى %1</numerusform>
            <numerusform>صُدّر صفان إلى %1</numerusform>
            <numerusform>صُدّرت %n صفوف إلى %1</numerusform>
            <numerusform>صُدّر %n صفًا إلى %1</numerusform>
            <numerusform>صُدّر %n صف إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>تعذّرت قراءة هذا</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Every tool call and every decision is written here, and cannot be changed afterwards.</source>
        <translation>يُكتب هنا كل استدعاء لأداة وكل قرار، ولا يمكن تغييره بعد ذلك.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>لا تشغيلات بعد</translation>
    </message>
    <message>
        <source>Each customer message the assistant works on is a run. Enter opens its conversation.</source>
        <translation>كل رسالة عميل يعمل عليها المساعد تشغيل. يفتح Enter محادثتها.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What the assistant does with a customer&apos;s message appears here, step by step.</source>
        <translation>يظهر هنا ما يفعله المساعد برسالة العميل خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>إغلاق النشاط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>The assistant&apos;s work could not be read</source>
        <translation>تعذّرت قراءة عمل المساعد</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>offline assistant</source>
        <translation>المساعد دون اتصال</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>أُرسل الرد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>The answer was sent to %1, %n action(s) done</source>
        <translation>
            <numerusform>أُرسل الرد إلى %1، ولم يُنفَّذ أي إجراء</numerusform>
            <numerusform>أُرسل الرد إلى %1، ونُفّذ إجراء واحد</numerusform>
            <numerusform>أُرسل الرد إلى %1، ونُفّذ إجراءان</numerusform>
            <numerusform>أُرسل الرد إلى %1، ونُفّذت %n إجراءات</numerusform>
            <numerusform>أُرسل الرد إلى %1، ونُفّذ %n إجراءً</numerusform>
            <numerusform>أُرسل الرد إلى %1، ونُفّذ %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>رفض المسودة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>رُفضت المسودة ولم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>لم تُرفض المسودة</translation>
    </message>
    <message>
        <source>Draft again?</source>
        <translation>أتريد إعادة الصياغة؟</translation>
    </message>
    <message>
        <source>A new draft takes the place of the one you edited. Your text stays among its versions: Changes compares both and can take yours back.</source>
        <translation>تحلّ مسودة جديدة محل التي حرّرتها. ويبقى نصك بين إصداراتها: «التغييرات» تقارن بينهما ويمكنها استعادة نصك.</translation>
    </message>
    <message>
        <source>No new draft was begun</source>
        <translation>لم تبدأ مسودة جديدة</translation>
    </message>
    <message>
        <source>Draft an answer</source>
        <translation>صياغة رد</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>لا توجد مسودة بعد</translation>
    </message>
    <message>
        <source>The assistant has not read this message. It can look up what is known and draft an answer; you decide what is sent.</source>
        <translation>لم يقرأ المساعد هذه الرسالة. يمكنه البحث فيما هو معروف وصياغة رد، وأنت من يقرر ما يُرسَل.</translation>
    </message>
    <message>
        <source>No draft was begun</source>
        <translation>لم تبدأ أي مسودة</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>مسودة لـ%1 بانتظارك</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>رسالة جديدة من %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the usual size</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Shortcut hints in buttons</source>
        <translation>إظهار الاختصارات في الأزرار</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Low risk</source>
        <translation>مخاطرة منخفضة</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>بعض المخاطرة</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>مخاطرة عالية</translation>
    </message>
    <message>
        <source>newer messages came</source>
        <translation>وصلت رسائل أحدث</translation>
    </message>
    <message>
        <source>writes to Gmail</source>
        <translation>يكتب في Gmail</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>يغيّر شيئًا</translation>
    </message>
    <message>
        <source>intent not sure</source>
        <translation>الغرض غير مؤكد</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>an action cannot be done</source>
        <translation>إجراء لا يمكن تنفيذه</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>Drafts and actions of the assistant that need a person appear here, from all conversations.</source>
        <translation>تظهر هنا من كل المحادثات مسودات المساعد وإجراءاته التي تحتاج إنسانًا.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>أُرسل الرد إلى %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>تعذّرت قراءة الموافقات</translation>
    </message>
    <message>
        <source>%1 · waits %2 · %3 %4</source>
        <translation>%1 · ينتظر %2 · %3 %4</translation>
    </message>
    <message>
        <source>Draft reply, with what was changed by hand</source>
        <translation>مسودة الرد مع ما غُيّر يدويًا</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>مسودة رد · لم تُرسَل</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft: rebase, keep or discard it there</source>
        <translation>
            <numerusform>لا رسائل جديدة منذ هذه المسودة</numerusform>
            <numerusform>رسالة جديدة منذ هذه المسودة: وائمها أو أبقها أو تخلّص منها هناك</numerusform>
            <numerusform>رسالتان جديدتان منذ هذه المسودة: وائمها أو أبقها أو تخلّص منها هناك</numerusform>
            <numerusform>%n رسائل جديدة منذ هذه المسودة: وائمها أو أبقها أو تخلّص منها هناك</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة: وائمها أو أبقها أو تخلّص منها هناك</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة: وائمها أو أبقها أو تخلّص منها هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>رفض المسودة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>رُفضت المسودة ولم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>لم تُرفض المسودة</translation>
    </message>
</context>
<context>
    <name>ArgumentsForm</name>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Insert from an article</source>
        <translation>الإدراج من مقالة</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Search the articles; empty: what fits the customer&apos;s last message</source>
        <translation>ابحث في المقالات؛ فارغ: ما يناسب آخر رسالة للعميل</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>إدراج مع مصدره</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>لم يُختر مقطع</translation>
    </message>
    <message>
        <source>No article says anything about this.</source>
        <translation>لا تقول أي مقالة شيئًا عن هذا.</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Article text</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>تعذّر فتحه: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>أكبر من 4 ميبيبايت</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>cannot be opened: no permission</source>
        <translation>تعذّر فتحه: لا إذن بذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file name and what is wrong with it, such as &quot;pricing.md: is not UTF-8 text&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist. Choose another one in Settings.</source>
        <translation>مجلد المعرفة «%1» غير موجود. اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” may not be read. Check its permissions.</source>
        <translation>لا يُسمح بقراءة مجلد المعرفة «%1». تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>The name of an article ends in .md.</source>
        <translation>ينتهي اسم المقالة بـ‎.md.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist.</source>
        <translation>مجلد المعرفة «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is not a name below the knowledge folder.</source>
        <translation>«%1» ليس اسمًا داخل مجلد المعرفة.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file on disk %2.</source>
        <translation>لم يُحفظ «%1»: الملف على القرص %2.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was overwritten.</source>
        <translation>توجد مقالة «%1» من قبل. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile. Nothing was overwritten.</source>
        <translation>تغيّر «%1» على القرص في الأثناء. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Nothing was written.</source>
        <translation>أُزيل «%1» في الأثناء. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>An article may be 4 MiB long at most.</source>
        <translation>أقصى حجم للمقالة 4 ميبيبايت.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>تعذّر إنشاء مجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>لم يُحفظ «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no Markdown file (.md). Nothing was added.</source>
        <translation>«%1» ليس ملف Markdown (.md). لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was added; rename one of the two.</source>
        <translation>توجد مقالة «%1» من قبل. لم يُضف شيء؛ غيّر اسم إحداهما.</translation>
    </message>
    <message>
        <source>“%1” %2. Nothing was added.</source>
        <translation>«%1» %2. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>the article has no section “%1”</source>
        <translation>لا يحتوي المقال على القسم «%1»</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>There is no article %1.</source>
        <translation>لا توجد مقالة %1.</translation>
    </message>
    <message>
        <source>%1 has no heading “%2”.</source>
        <translation>لا يوجد في %1 عنوان «%2».</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>No article chosen</source>
        <translation>لم تُختر مقالة</translation>
    </message>
    <message>
        <source>Choose one at the left, or search.</source>
        <translation>اختر واحدة من القائمة أو ابحث.</translation>
    </message>
    <message>
        <source>Insert with source</source>
        <translation>إدراج مع المصدر</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>تحرير المقالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>حفظ المقالة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>The file was changed on disk meanwhile. Saving shows both texts.</source>
        <translation>تغيّر الملف على القرص في الأثناء. عند الحفظ يظهر النصان معًا.</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n reply(s)</source>
        <translation>
            <numerusform>لم يُستشهد به في أي رد</numerusform>
            <numerusform>استُشهد به في رد واحد</numerusform>
            <numerusform>استُشهد به في ردين</numerusform>
            <numerusform>استُشهد به في %n ردود</numerusform>
            <numerusform>استُشهد به في %n ردًا</numerusform>
            <numerusform>استُشهد به في %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a file that is not there yet</comment>
        <translation>%1، جديد</translation>
    </message>
    <message>
        <source>The article is being stored</source>
        <translation>يجري حفظ المقالة</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 في الحافظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ArticleSearch</name>
    <message>
        <source>Search knowledge</source>
        <translation>البحث في المعرفة</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>إدراج مع مصدره</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>لا مقالات</translation>
    </message>
    <message>
        <source>There is no Markdown file in %1.</source>
        <translation>لا يوجد ملف Markdown في %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No article says anything about this. Try other words.</source>
        <translation>لا تقول أي مقالة شيئًا عن هذا. جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>What you find here is what the assistant answers from.</source>
        <translation>ما تجده هنا هو ما يجيب منه المساعد.</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>تجري قراءة المقالات…</translation>
    </message>
    <message>
        <source>They are here in a moment.</source>
        <translation>ستظهر بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>ArticleTree</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleWriting</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>أتتخلى عما كتبته؟</translation>
    </message>
    <message>
        <source>%1 is not stored. What you typed since is lost.</source>
        <translation>لم يُحفظ %1. سيضيع ما كتبته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلّ عنه</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>لم تُحفظ المقالة</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken link(s)</source>
        <translation>
            <numerusform>لا روابط معطوبة</numerusform>
            <numerusform>رابط معطوب واحد</numerusform>
            <numerusform>رابطان معطوبان</numerusform>
            <numerusform>%n روابط معطوبة</numerusform>
            <numerusform>%n رابطًا معطوبًا</numerusform>
            <numerusform>%n رابط معطوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>الروابط المعطوبة</translation>
    </message>
    <message>
        <source>Links between articles that lead nowhere. Choose one to mend it.</source>
        <translation>روابط بين المقالات لا تؤدي إلى مكان. اختر رابطًا لإصلاحه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
</context>
<context>
    <name>AssigneeMenu</name>
    <message>
        <source>Me, %1</source>
        <translation>أنا، %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>AssistantSection</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Tone of the answers</source>
        <translation>نبرة الردود</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>ودّية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>Tool calls per message, at most</source>
        <translation>الحد الأقصى لاستدعاءات الأدوات لكل رسالة</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>While Human Approval is on, everything that changes something waits for a person, whatever stands below.</source>
        <translation>ما دامت الموافقة البشرية مفعّلة، ينتظر كل ما يغيّر شيئًا قرار إنسان مهما كان المذكور أدناه.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>The offline assistant needs no network and answers in the words of the articles. With a key, a language model on a server writes the answers.</source>
        <translation>لا يحتاج المساعد دون اتصال إلى شبكة ويجيب بكلمات المقالات. ومع مفتاح يكتب نموذج لغوي على خادم الردود.</translation>
    </message>
    <message>
        <source>The server when there is a key</source>
        <translation>الخادم إن وُجد مفتاح</translation>
    </message>
    <message>
        <source>Always the server</source>
        <translation>الخادم دائمًا</translation>
    </message>
    <message>
        <source>Always offline</source>
        <translation>دون اتصال دائمًا</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Any server that speaks the chat-completions protocol. https, or http on this computer.</source>
        <translation>أي خادم يتحدث بروتوكول chat-completions. بـhttps، أو http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>View on a line of the activity shows exactly what was sent.</source>
        <translation>«عرض» في سطر من النشاط يبيّن ما أُرسل بالضبط.</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>إخفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>E-mail addresses, phone and card numbers are replaced before sending and put back in the answer.</source>
        <translation>تُستبدل عناوين البريد وأرقام الهواتف والبطاقات قبل الإرسال وتُعاد في الرد.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces.</source>
        <translation>MODEL=INPUT/OUTPUT بالدولار لكل مليون رمز، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>الصق مفتاحًا جديدًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY in the environment or in .env.</source>
        <translation>يأتي المفتاح من OPENAI_API_KEY في البيئة أو في ‎.env.</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>المفتاح في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key is in memory and gone when this window closes: the keychain does not answer.</source>
        <translation>المفتاح في الذاكرة ويزول عند إغلاق هذه النافذة: لا تجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>لا يوجد مفتاح.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>‏%1 تجري محاولة أخرى…</translation>
    </message>
    <message>
        <source>%1 answers, in %2 s.</source>
        <translation>أجاب %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Spend a day, at most</source>
        <translation>الحد الأقصى للإنفاق في اليوم</translation>
    </message>
    <message>
        <source>Nothing is asked that could pass it; the offline assistant answers then.</source>
        <translation>لا يُطلب ما قد يتجاوزه؛ ويجيب حينئذ المساعد دون اتصال.</translation>
    </message>
    <message>
        <source>Opening a ticket</source>
        <translation>فتح تذكرة</translation>
    </message>
    <message>
        <source>Adding to a ticket</source>
        <translation>الإضافة إلى تذكرة</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>التحويل إلى إنسان</translation>
    </message>
    <message>
        <source>As Human Approval says</source>
        <translation>وفق الموافقة البشرية</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>السؤال دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>مدى جودته</translation>
    </message>
    <message>
        <source>The offline assistant over known cases, or over what was really sent.</source>
        <translation>المساعد دون اتصال على حالات معروفة، أو على ما أُرسل فعلًا.</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>Finding articles by meaning</source>
        <translation>العثور على المقالات حسب المعنى</translation>
    </message>
    <message>
        <source>The text of your articles, and each message that is answered, also go to the server above. It returns numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles are sent again. Personal data is hidden as set above. Without an answer the words alone decide.</source>
        <translation>يُرسل نص مقالاتك وكل رسالة يُرد عليها أيضًا إلى الخادم أعلاه. ويعيد أرقامًا تعبّر عن معناها؛ وتُحفظ أرقام المقالات في مساحة العمل، فلا يُرسل مجددًا إلا ما تغيّر منها. وتُخفى البيانات الشخصية كما حُدد أعلاه. ومن دون رد تقرر الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Find by meaning too</source>
        <translation>البحث حسب المعنى أيضًا</translation>
    </message>
    <message>
        <source>Model for it</source>
        <translation>النموذج المستخدم لذلك</translation>
    </message>
    <message>
        <source>Off: nothing is sent for this.</source>
        <translation>متوقف: لا يُرسل شيء لهذا الغرض.</translation>
    </message>
    <message>
        <source>No server answers, so nothing is sent for this.</source>
        <translation>لا يوجد خادم يجيب، لذلك لا يُرسل شيء لهذا الغرض.</translation>
    </message>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>يمكن العثور على %1 من %2 من الفقرات حسب المعنى.</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>No model is named. Enter one in Settings, Assistant.</source>
        <translation>لم يُحدَّد نموذج. أدخل واحدًا في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter one in Settings, Assistant.</source>
        <translation>لا يوجد مفتاح لـ%1. أدخل واحدًا في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are one word of letters, digits and signs.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا: المفتاح كلمة واحدة من حروف وأرقام ورموز.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>إزالة هذا الملف</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Input</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Run %1, entry %2</source>
        <translation>التشغيل %1، القيد %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>لا شيء، هذا هو الأول</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>التجزئة السابقة</translation>
    </message>
    <message>
        <source>Hash       </source>
        <translation>التجزئة        </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>There is none yet. They are kept in %1.</source>
        <translation>لا توجد أي نسخة بعد. تُحفظ في %1.</translation>
    </message>
    <message>
        <source>The newest was made %1. They are kept in %2.</source>
        <translation>أُنشئت الأحدث %1. تُحفظ في %2.</translation>
    </message>
    <message>
        <source>%1 takes the workspace&apos;s place at the next start.</source>
        <translation>يحلّ %1 محل مساحة العمل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>يجري إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>يجري النسخ والتحقق…</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>لم تُنسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>تم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>استعادة من ملف</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>مساحات العمل (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The backup will not be restored</source>
        <translation>لن تُستعاد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BannerHost</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd، d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <comment>a span of days in a chart</comment>
        <translation>
            <numerusform>لا أيام حتى %1</numerusform>
            <numerusform>يوم واحد حتى %1</numerusform>
            <numerusform>يومان حتى %1</numerusform>
            <numerusform>%n أيام حتى %1</numerusform>
            <numerusform>%n يومًا حتى %1</numerusform>
            <numerusform>%n يوم حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>In total %1. %2</source>
        <comment>a chart read aloud</comment>
        <translation>المجموع %1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>automatic answer</source>
        <translation>رد آلي</translation>
    </message>
    <message>
        <source>edited draft</source>
        <translation>مسودة محرّرة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>only your team sees this</source>
        <translation>يراها فريقك فقط</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Sources used:</source>
        <translation>المصادر المستخدمة:</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>عرض الكل، لا أحرف</numerusform>
            <numerusform>عرض الكل، حرف واحد</numerusform>
            <numerusform>عرض الكل، حرفان</numerusform>
            <numerusform>عرض الكل، %n أحرف</numerusform>
            <numerusform>عرض الكل، %n حرفًا</numerusform>
            <numerusform>عرض الكل، %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Close the chosen</source>
        <translation>إغلاق المختارة</translation>
    </message>
    <message>
        <source>Snooze the chosen</source>
        <translation>تأجيل المختارة</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>إسناد المختارة</translation>
    </message>
    <message>
        <source>Label the chosen</source>
        <translation>تسمية المختارة</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا مختار</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEval</name>
    <message>
        <source>Line %1 is no JSON object: %2</source>
        <translation>السطر %1 ليس كائن JSON: %2</translation>
    </message>
    <message>
        <source>Line %1 has no &quot;message&quot;.</source>
        <translation>لا يوجد «message» في السطر %1.</translation>
    </message>
    <message>
        <source>There is no case in this file.</source>
        <translation>لا توجد حالات في هذا الملف.</translation>
    </message>
    <message>
        <source>The cases are missing in this build.</source>
        <translation>الحالات غير موجودة في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>السطر %1 ليس كائن JSON.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>الرسالة فارغة. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten it or send it in parts.</source>
        <translation>في الرسالة %1 حرفًا، والمسموح %2. اختصرها أو أرسلها على أجزاء.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>The name or company is longer than %1 characters.</source>
        <translation>الاسم أو الشركة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. اكتبه مثل name@example.com.</translation>
    </message>
    <message>
        <source>The ticket has no title.</source>
        <translation>ليس للتذكرة عنوان.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>العنوان أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>الوصف أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The category is longer than 40 characters.</source>
        <translation>الفئة أطول من 40 حرفًا.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>الملاحظة فارغة. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>الملاحظة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3. Send a smaller one or a link.</source>
        <translation>حجم «%1» هو %2؛ والمسموح للملف %3. أرسل ملفًا أصغر أو رابطًا.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have %n file(s). Send this one with the next.</source>
        <translation>
            <numerusform>لا يمكن أن تحمل الرسالة ملفات. أرسل هذا مع التالية.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة ملفًا واحدًا. أرسل هذا مع التالية.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة ملفين. أرسل هذا مع التالية.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة %n ملفات. أرسل هذا مع التالية.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة %n ملفًا. أرسل هذا مع التالية.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة %n ملف. أرسل هذا مع التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of a message may have %1 together. Send this one with the next.</source>
        <translation>يمكن أن يكون حجم ملفات الرسالة معًا %1. أرسل هذا مع التالية.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>Type a command, a customer or a ticket</source>
        <translation>اكتب أمرًا أو عميلًا أو تذكرة</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>إصدارات هذه المسودة</translation>
    </message>
    <message>
        <source>Underlined: in “%1” and not in the other</source>
        <translation>تحته خط: في «%1» وليس في الآخر</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>اعتماد هذا الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>The assistant&apos;s, %1</source>
        <translation>إصدار المساعد، %1</translation>
    </message>
    <message>
        <source>Edited by hand, %1</source>
        <translation>حُرّر يدويًا، %1</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>يوجد إصدار واحد فقط</translation>
    </message>
    <message>
        <source>There is only one version of this draft: the assistant&apos;s, and nobody changed it.</source>
        <translation>لهذه المسودة إصدار واحد فقط: إصدار المساعد، ولم يغيّره أحد.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer mode</source>
        <translation>وضع الكتابة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>رسالة العميل</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Insert from an article</source>
        <translation>الإدراج من مقالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>اكتب إلى %1…</translation>
    </message>
    <message>
        <source>What %1 says…</source>
        <translation>ما يقوله %1…</translation>
    </message>
    <message>
        <source>A note for your team…</source>
        <translation>ملاحظة لفريقك…</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>إرسال باسم العميل</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The article was changed on disk</source>
        <translation>تغيّرت المقالة على القرص</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>على القرص الآن</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The lines that differ are lit; you can still change what you typed here.</source>
        <translation>لم يُستبدل شيء. الأسطر المختلفة مميّزة، ولا يزال بإمكانك تغيير ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Edit on</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>اعتماد الملف</translation>
    </message>
    <message>
        <source>Edits on from what is on disk. What you typed is put on the clipboard.</source>
        <translation>يتابع التحرير مما على القرص. ويوضع ما كتبته في الحافظة.</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>الاحتفاظ بما كتبته</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n snoozed conversation(s) came back</source>
        <translation>
            <numerusform>لم تعد محادثات مؤجلة</numerusform>
            <numerusform>عادت محادثة مؤجلة</numerusform>
            <numerusform>عادت محادثتان مؤجلتان</numerusform>
            <numerusform>عادت %n محادثات مؤجلة</numerusform>
            <numerusform>عادت %n محادثة مؤجلة</numerusform>
            <numerusform>عادت %n محادثة مؤجلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A reply was not sent</source>
        <translation>لم يُرسَل رد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The demo data could not be written</source>
        <translation>تعذّرت كتابة البيانات التجريبية</translation>
    </message>
    <message numerus="yes">
        <source>Demo data: %n customer(s)</source>
        <translation>
            <numerusform>بيانات تجريبية: لا عملاء</numerusform>
            <numerusform>بيانات تجريبية: عميل واحد</numerusform>
            <numerusform>بيانات تجريبية: عميلان</numerusform>
            <numerusform>بيانات تجريبية: %n عملاء</numerusform>
            <numerusform>بيانات تجريبية: %n عميلًا</numerusform>
            <numerusform>بيانات تجريبية: %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo data is there already</source>
        <translation>البيانات التجريبية موجودة من قبل</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>نسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>نُسخت احتياطيًا إلى %1</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>لم تُنسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT with edges from %1 to %2, not &quot;%3&quot;.</source>
        <translation>يأخذ ‎--size العرضxالارتفاع بأضلاع من %1 إلى %2، لا «%3».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>يأخذ ‎--%1 القيمة %2، لا «%3».</translation>
    </message>
    <message>
        <source>A support console that keeps a person in charge.</source>
        <translation>لوحة دعم يبقى القرار فيها بيد إنسان.</translation>
    </message>
    <message>
        <source>The SQLite file.</source>
        <translation>ملف SQLite.</translation>
    </message>
    <message>
        <source>The folder of articles.</source>
        <translation>مجلد المقالات.</translation>
    </message>
    <message>
        <source>A fresh demo workspace.</source>
        <translation>مساحة عمل تجريبية جديدة.</translation>
    </message>
    <message>
        <source>The customer&apos;s chat window instead of the console.</source>
        <translation>نافذة محادثة العميل بدلًا من اللوحة.</translation>
    </message>
    <message>
        <source>Whose chat window: a customer&apos;s number.</source>
        <translation>نافذة محادثة من: رقم العميل.</translation>
    </message>
    <message>
        <source>Renders the window to a PNG and exits.</source>
        <translation>يرسم النافذة في ملف PNG ثم ينتهي.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>الصفحة التي تُفتح: %1.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light أو dark.</translation>
    </message>
    <message>
        <source>Of the window: WIDTHxHEIGHT.</source>
        <translation>للنافذة: العرضxالارتفاع.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>«%1» ليس خيارًا؛ انظر ‎--help.</translation>
    </message>
    <message>
        <source>--demo makes a workspace of its own; leave out --workspace.</source>
        <translation>ينشئ ‎--demo مساحة عمل خاصة به؛ احذف ‎--workspace.</translation>
    </message>
    <message>
        <source>--customer takes a customer&apos;s number, not &quot;%1&quot;.</source>
        <translation>يأخذ ‎--customer رقم عميل، لا «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent, the reply is back in the composer</source>
        <translation>لم يُرسَل شيء، وعاد الرد إلى حقل الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>لم تُضف مقالات</numerusform>
            <numerusform>أُضيفت مقالة واحدة</numerusform>
            <numerusform>أُضيفت مقالتان</numerusform>
            <numerusform>أُضيفت %n مقالات</numerusform>
            <numerusform>أُضيفت %n مقالة</numerusform>
            <numerusform>أُضيفت %n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>New ticket…</source>
        <translation>تذكرة جديدة…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>عميل جديد…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>استيراد عملاء…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>تصدير العملاء…</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>تصدير سجل النشاط…</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>مقالة جديدة…</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>إنشاء بيانات تجريبية</translation>
    </message>
    <message>
        <source>Back up workspace…</source>
        <translation>نسخ مساحة العمل احتياطيًا…</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>البحث في كل شيء…</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>لا توجد قائمة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>التالي في القائمة</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>السابق في القائمة</translation>
    </message>
    <message>
        <source>There is nothing to tick on this page.</source>
        <translation>لا يوجد ما يُحدَّد في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>اختيار لتغيير جماعي</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Go to the inbox first.</source>
        <translation>انتقل إلى الوارد أولًا.</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>لم تُختر محادثة.</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>لا توجد محادثة مفتوحة.</translation>
    </message>
    <message>
        <source>No draft waits in this conversation.</source>
        <translation>لا تنتظر مسودة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>The draft is not stale.</source>
        <translation>المسودة ليست قديمة.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Reopen conversation</source>
        <translation>إعادة فتح المحادثة</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>التسميات…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>لوحة النشاط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>عرض العميل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>تصدير الإثبات…</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>الكتابة باسم العميل</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>كتابة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Insert from an article…</source>
        <translation>الإدراج من مقالة…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>الردود المحفوظة…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>مواءمة مسودة قديمة</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>الاحتفاظ بمسودة قديمة</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>التخلص من مسودة قديمة</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>كل ما ينتظر الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Text saved %1</source>
        <translation>حُفظ النص %1</translation>
    </message>
    <message>
        <source>The reply goes out in a moment</source>
        <translation>يخرج الرد بعد لحظة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ConsolePalette</name>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>أُزيلت التسمية %1</translation>
    </message>
    <message>
        <source>Label %1 added</source>
        <translation>أُضيفت التسمية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to you</source>
        <translation>
            <numerusform>لم تُسند إليك محادثات</numerusform>
            <numerusform>أُسندت إليك محادثة واحدة</numerusform>
            <numerusform>أُسندت إليك محادثتان</numerusform>
            <numerusform>أُسندت إليك %n محادثات</numerusform>
            <numerusform>أُسندت إليك %n محادثة</numerusform>
            <numerusform>أُسندت إليك %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>لم تُغلق محادثات</numerusform>
            <numerusform>أُغلقت محادثة واحدة</numerusform>
            <numerusform>أُغلقت محادثتان</numerusform>
            <numerusform>أُغلقت %n محادثات</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>لم يُعد فتح محادثات</numerusform>
            <numerusform>أُعيد فتح محادثة واحدة</numerusform>
            <numerusform>أُعيد فتح محادثتين</numerusform>
            <numerusform>أُعيد فتح %n محادثات</numerusform>
            <numerusform>أُعيد فتح %n محادثة</numerusform>
            <numerusform>أُعيد فتح %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was not changed</source>
        <translation>لم تتغيّر المحادثة</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time in a menu</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed until %1</source>
        <translation>
            <numerusform>لم تُؤجَّل محادثات حتى %1</numerusform>
            <numerusform>أُجّلت محادثة واحدة حتى %1</numerusform>
            <numerusform>أُجّلت محادثتان حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثات حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثة حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثة حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>تعود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>إليّ</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>إلى لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>لم تُلغَ إسنادات</numerusform>
            <numerusform>أُلغي إسناد محادثة واحدة</numerusform>
            <numerusform>أُلغي إسناد محادثتين</numerusform>
            <numerusform>أُلغي إسناد %n محادثات</numerusform>
            <numerusform>أُلغي إسناد %n محادثة</numerusform>
            <numerusform>أُلغي إسناد %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to %1</source>
        <translation>
            <numerusform>لم تُسند محادثات إلى %1</numerusform>
            <numerusform>أُسندت محادثة واحدة إلى %1</numerusform>
            <numerusform>أُسندت محادثتان إلى %1</numerusform>
            <numerusform>أُسندت %n محادثات إلى %1</numerusform>
            <numerusform>أُسندت %n محادثة إلى %1</numerusform>
            <numerusform>أُسندت %n محادثة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>تسمية جديدة…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>تسمية جديدة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>إيقاظ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Approve draft</source>
        <translation>الموافقة على المسودة</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
</context>
<context>
    <name>ConversationDocument</name>
    <message>
        <source> · answered automatically</source>
        <translation> · رد تلقائي</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>Printed %1. Private notes are left out.</source>
        <translation>طُبع في %1. لا تشمل الملاحظات الخاصة.</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>مسودة لـ%1 بانتظارك</translation>
    </message>
    <message>
        <source>Newer messages came: rebase, keep or discard the draft</source>
        <translation>وصلت رسائل أحدث: وائم المسودة أو أبقها أو تخلّص منها</translation>
    </message>
    <message>
        <source>The draft was not rebased</source>
        <translation>لم تُواءم المسودة</translation>
    </message>
    <message>
        <source>The new draft holds your edits; Changes shows them</source>
        <translation>في المسودة الجديدة تحريراتك؛ تعرضها «التغييرات»</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>لم يُحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Discarded: newer messages came</source>
        <translation>أُلغيت: وصلت رسائل أحدث</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>لم يُتخلص من المسودة</translation>
    </message>
    <message>
        <source>Your edit could not be kept</source>
        <translation>تعذّر حفظ تحريرك</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>This workspace holds demo data and is kept apart from the real one.</source>
        <translation>في مساحة العمل هذه بيانات تجريبية، وهي منفصلة عن المساحة الحقيقية.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>الموافقة البشرية</translation>
    </message>
    <message>
        <source>Conversation actions</source>
        <translation>إجراءات المحادثة</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>عرض النشاط</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>A draft waits for you</source>
        <translation>مسودة بانتظارك</translation>
    </message>
    <message>
        <source>The built-in assistant answers; nothing leaves this machine.</source>
        <translation>يجيب المساعد المدمج؛ لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>مسندة إلى %1</translation>
    </message>
    <message>
        <source>Turn off Human Approval?</source>
        <translation>أتريد إيقاف الموافقة البشرية؟</translation>
    </message>
    <message>
        <source>Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first.</source>
        <translation>ستخرج ردود المساعد وستُفتح التذاكر دون أن ينظر فيها أحد أولًا.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ConversationPrinter</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The conversation cannot be printed</source>
        <translation>تعذّرت طباعة المحادثة</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>لم يُكتب ملف PDF</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>No conversation chosen</source>
        <translation>لم تُختر محادثة</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>اختر واحدة من القائمة لقراءتها والرد عليها.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>تعذّرت قراءة المحادثة</translation>
    </message>
    <message>
        <source>The draft was replaced while you wrote; your text is in the composer</source>
        <translation>استُبدلت المسودة أثناء كتابتك؛ ونصك في حقل الكتابة</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>ConversationWriting</name>
    <message>
        <source>Your text could not be kept</source>
        <translation>تعذّر حفظ نصك</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>لم يُرفق الملف</translation>
    </message>
    <message>
        <source>The file was not removed</source>
        <translation>لم يُزل الملف</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quoted field begins in line %1 and does not end. Nothing was read.</source>
        <translation>يبدأ حقل بين علامتي اقتباس في السطر %1 ولا ينتهي. لم يُقرأ شيء.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>تسجيلات الدخول</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>تحرير العميل</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>تذكرة جديدة…</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation>دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Not enough data to judge</source>
        <translation>البيانات غير كافية للحكم</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>لا شيء لافت</translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>يعرض الصفوف التي وراءه</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1، دون خصم</numerusform>
            <numerusform>%1، يخصم نقطة واحدة</numerusform>
            <numerusform>%1، يخصم نقطتين</numerusform>
            <numerusform>%1، يخصم %n نقاط</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>الإيراد الشهري</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>تعذّرت قراءة المحادثات</translation>
    </message>
    <message>
        <source>Write as customer…</source>
        <translation>الكتابة باسم العميل…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Approve draft</source>
        <translation>الموافقة على المسودة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>الكتابة باسم %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>ما يقوله العميل</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>إرسال باسم العميل</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>تحرير العميل</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>The customer is being stored</source>
        <translation>يجري حفظ العميل</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.</source>
        <translation>‏%1 ليس نصًا بترميز UTF-8. احفظه بصيغة «CSV UTF-8» ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>%1 holds no customers. Its first line names the columns, every further line is one customer.</source>
        <translation>لا عملاء في %1. يسمّي سطره الأول الأعمدة، وكل سطر بعده عميل.</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Split it and import the parts.</source>
        <translation>في %1 أكثر من 100,000 سطر. قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB. Split it and import the parts.</source>
        <translation>‏%1 أكبر من 10 ميبيبايت. قسّمه واستورد الأجزاء.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n field(s) more than the head. Quote fields that hold the separator.</source>
        <translation>
            <numerusform>عدد حقول السطر مساوٍ للرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر حقل واحد زائد على الرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر حقلان زائدان على الرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %n حقول زائدة على الرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %n حقلًا زائدًا على الرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %n حقل زائد على الرأس. ضع الحقول التي فيها الفاصل بين علامتي اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address stands in line %1 too. Keep one of the two.</source>
        <translation>العنوان موجود في السطر %1 أيضًا. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.</source>
        <translation>يحوي %1 أكثر من 1000 عمود. أبقِ الاسم والبريد والشركة، ثم اختره من جديد.</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and the health</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>ما ينبغي أن يعرفه الزملاء. لا يراه العميل أبدًا.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The notes cannot be read</source>
        <translation>تعذّرت قراءة الملاحظات</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>The note is being stored</source>
        <translation>يجري حفظ الملاحظة</translation>
    </message>
    <message>
        <source>The note was not stored</source>
        <translation>لم تُحفظ الملاحظة</translation>
    </message>
    <message>
        <source>The note was not removed</source>
        <translation>لم تُزل الملاحظة</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>The note did not come back</source>
        <translation>لم تعد الملاحظة</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, e-mail or company</source>
        <translation>الاسم أو البريد أو الشركة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>No customer chosen</source>
        <translation>لم يُختر عميل</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name, e-mail or company</source>
        <translation>الاسم أو البريد أو الشركة</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Everybody who writes to you appears here.</source>
        <translation>يظهر هنا كل من يكتب إليك.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>إنشاء بيانات تجريبية</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>استيراد من CSV…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>The customer cannot be read</source>
        <translation>تعذّرت قراءة العميل</translation>
    </message>
    <message>
        <source>The two entries are one now</source>
        <translation>صار السجلان سجلًا واحدًا</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>ملفات CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي عميل</numerusform>
            <numerusform>استُورد عميل واحد</numerusform>
            <numerusform>استُورد عميلان</numerusform>
            <numerusform>استُورد %n عملاء</numerusform>
            <numerusform>استُورد %n عميلًا</numerusform>
            <numerusform>استُورد %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation>تعذّرت قراءة العملاء</translation>
    </message>
</context>
<context>
    <name>DailyBudget</name>
    <message>
        <source>Today&apos;s budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit stands in Settings, Assistant.</source>
        <translation>ستُتجاوز ميزانية اليوم البالغة %1 (صُرف %2). تبدأ من جديد عند منتصف الليل بالتوقيت العالمي؛ والحد في الإعدادات، المساعد.</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export the dashboard as a picture</source>
        <translation>تصدير لوحة المتابعة كصورة</translation>
    </message>
    <message>
        <source>Export the dashboard as a table</source>
        <translation>تصدير لوحة المتابعة كجدول</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>لم تُصدَّر لوحة المتابعة</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Success dashboard</source>
        <translation>نجاح العملاء</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Once customers write, their health appears here.</source>
        <translation>عندما يكتب العملاء تظهر حالتهم هنا.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>إنشاء بيانات تجريبية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>صورة (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>The dashboard cannot be computed</source>
        <translation>تعذّر حساب لوحة المتابعة</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in a range</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2, updated %3</source>
        <translation>من %1 إلى %2، حُدّث %3</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the workspace, verified, taken while work goes on.</source>
        <translation>النسخة الاحتياطية نسخة كاملة متحقق منها من مساحة العمل تُؤخذ والعمل مستمر.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>The newest of seven days and of four weeks are kept.</source>
        <translation>تُحفظ أحدث نسخ سبعة أيام وأربعة أسابيع.</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>نسخة من كل شيء</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>File, links and log</source>
        <translation>الملف والروابط والسجل</translation>
    </message>
    <message>
        <source>Proof that nothing was altered</source>
        <translation>إثبات أن شيئًا لم يُغيَّر</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عيّنات</translation>
    </message>
    <message>
        <source>Five invented customers with their messages and tickets.</source>
        <translation>خمسة عملاء مُختلَقون برسائلهم وتذاكرهم.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>إنشاء بيانات تجريبية</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>All is well. The audit log has %n entries and verifies.</source>
        <translation>
            <numerusform>كل شيء سليم. سجل التدقيق خالٍ وصحيح.</numerusform>
            <numerusform>كل شيء سليم. في سجل التدقيق قيد واحد وهو صحيح.</numerusform>
            <numerusform>كل شيء سليم. في سجل التدقيق قيدان وهو صحيح.</numerusform>
            <numerusform>كل شيء سليم. في سجل التدقيق %n قيود وهو صحيح.</numerusform>
            <numerusform>كل شيء سليم. في سجل التدقيق %n قيدًا وهو صحيح.</numerusform>
            <numerusform>كل شيء سليم. في سجل التدقيق %n قيد وهو صحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>تصدير العملاء…</translation>
    </message>
    <message>
        <source>As a file that other programs read.</source>
        <translation>كملف تقرؤه برامج أخرى.</translation>
    </message>
    <message>
        <source>Every tool call and every decision</source>
        <translation>كل استدعاء لأداة وكل قرار</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>تصدير سجل النشاط…</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Switched off in the settings.</source>
        <translation>موقوف في الإعدادات.</translation>
    </message>
    <message>
        <source>The plan has no answer step.</source>
        <translation>لا خطوة رد في الخطة.</translation>
    </message>
    <message>
        <source>The offline assistant stepped in: %1</source>
        <translation>تدخّل المساعد دون اتصال: %1</translation>
    </message>
    <message>
        <source>%1 The built-in plan was used.</source>
        <translation>‏%1 استُخدمت الخطة المدمجة.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>لا خطوة %1 في الخطة.</translation>
    </message>
    <message>
        <source>The assistant found no article about this and offers a colleague.</source>
        <translation>لم يجد المساعد مقالة عن هذا ويعرض زميلًا.</translation>
    </message>
    <message>
        <source>The answer broke off: %1 Complete it before you send it, or draft again.</source>
        <translation>انقطع الرد: %1 أكمله قبل إرساله أو اطلب إعادة الصياغة.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>أوقفه %1.</translation>
    </message>
    <message>
        <source>Stopped in the middle; the text so far is on the log.</source>
        <translation>توقّف في المنتصف؛ والنص حتى ذلك الحين في السجل.</translation>
    </message>
    <message>
        <source>%1 did not want to wait for the server.</source>
        <translation>لم يرغب %1 في انتظار الخادم.</translation>
    </message>
    <message>
        <source>The answer says something that no article and no action of this run supports; it waits for a person.</source>
        <translation>يقول الرد شيئًا لا تسنده مقالة ولا إجراء من هذا التشغيل؛ وهو ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>The articles were searched by their words alone: %1</source>
        <translation>جرى البحث في المقالات حسب كلماتها فقط: %1</translation>
    </message>
    <message>
        <source>Its answer waits for a person.</source>
        <translation>إجابته بانتظار شخص.</translation>
    </message>
    <message>
        <source>The assistant is not sure that this is what was asked; its answer waits for a person.</source>
        <translation>المساعد غير متأكد من أن هذا هو ما سُئل عنه؛ وتنتظر إجابته شخصًا.</translation>
    </message>
    <message>
        <source>The answer promises a colleague, and none was told; it waits for a person.</source>
        <translation>يَعِد الرد بزميل ولم يُبلَّغ أي زميل؛ لذلك ينتظر شخصًا.</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>The demo data is missing from the program.</source>
        <translation>البيانات التجريبية غير موجودة في البرنامج.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Frontdesk agent</source>
        <translation>موظف Frontdesk</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody else meanwhile. Nothing was undone.</source>
        <translation>غيّر شخص آخر التذكرة %1 في الأثناء. لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>The assistant is working for one of the two. Nothing was merged; try again when it rests.</source>
        <translation>يعمل المساعد لأحدهما الآن. لم يُدمج شيء؛ حاول من جديد عندما ينتهي.</translation>
    </message>
    <message>
        <source>Merged with %1 (%2).</source>
        <translation>دُمج مع %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Nothing was imported.</source>
        <translation>
            <numerusform>لا صفوف خاطئة. لم يُستورد شيء.</numerusform>
            <numerusform>صف واحد خاطئ. لم يُستورد شيء.</numerusform>
            <numerusform>صفان خاطئان. لم يُستورد شيء.</numerusform>
            <numerusform>%n صفوف خاطئة. لم يُستورد شيء.</numerusform>
            <numerusform>%n صفًا خاطئًا. لم يُستورد شيء.</numerusform>
            <numerusform>%n صف خاطئ. لم يُستورد شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Back to what the assistant wrote</source>
        <translation>العودة إلى ما كتبه المساعد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What was changed, and earlier versions</source>
        <translation>ما تغيّر والإصدارات السابقة</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>التحرير في المكان</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Answer offline</source>
        <translation>الرد دون اتصال</translation>
    </message>
    <message>
        <source>Let the offline assistant answer instead of waiting</source>
        <translation>دع المساعد دون اتصال يجيب بدلًا من الانتظار</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>نص المسودة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>تجري الصياغة…</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n second(s).</source>
        <translation>
            <numerusform>يُسأل من جديد الآن.</numerusform>
            <numerusform>يُسأل من جديد بعد ثانية.</numerusform>
            <numerusform>يُسأل من جديد بعد ثانيتين.</numerusform>
            <numerusform>يُسأل من جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>يُسأل من جديد بعد %n ثانية.</numerusform>
            <numerusform>يُسأل من جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>بانتظار الخادم…</translation>
    </message>
    <message>
        <source>Draft reply · broke off · not sent</source>
        <translation>مسودة رد · انقطعت · لم تُرسَل</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>مسودة رد · لم تُرسَل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Edit shows all of it.</source>
        <translation>تظهر البداية فقط؛ يعرض «تحرير» النص كاملًا.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>Add %n article(s)?</source>
        <translation>
            <numerusform>ألا تُضاف مقالات؟</numerusform>
            <numerusform>إضافة مقالة واحدة؟</numerusform>
            <numerusform>إضافة مقالتين؟</numerusform>
            <numerusform>إضافة %n مقالات؟</numerusform>
            <numerusform>إضافة %n مقالة؟</numerusform>
            <numerusform>إضافة %n مقالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into the knowledge folder and found at once.</source>
        <translation>تُنسخ إلى مجلد المعرفة ويُعثر عليها فورًا.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>لم يُضف شيء</translation>
    </message>
    <message>
        <source>Frontdesk takes articles (.md) and tables of customers (.csv), not %1.</source>
        <translation>يقبل Frontdesk المقالات (.md) وجداول العملاء (.csv)، لا %1.</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>The server&apos;s embeddings cannot be read.</source>
        <translation>تتعذر قراءة متجهات الخادم.</translation>
    </message>
    <message>
        <source>%1 failed several times in a row and is left alone for a while.</source>
        <translation>فشل %1 عدة مرات متتالية ولن يُسأل لبعض الوقت.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>لا يقبل %1 المفتاح. أدخل غيره في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>لا يسمح %1 لهذا المفتاح باستخدام «%2».</translation>
    </message>
    <message>
        <source>%1 offers no embeddings with the model “%2”. Choose another one in Settings, Assistant, or turn them off.</source>
        <translation>لا يقدم %1 متجهات بالنموذج «%2». اختر نموذجًا آخر في الإعدادات، المساعد، أو أوقف البحث حسب المعنى.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>intent %1</source>
        <translation>القصد %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>مصادر أخرى</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>ينقصه «%1»</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>يقول «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n unsupported sentence(s)</source>
        <translation>
            <numerusform>لا جمل بلا سند</numerusform>
            <numerusform>جملة واحدة بلا سند</numerusform>
            <numerusform>جملتان بلا سند</numerusform>
            <numerusform>%n جمل بلا سند</numerusform>
            <numerusform>%n جملة بلا سند</numerusform>
            <numerusform>%n جملة بلا سند</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the assistant</source>
        <translation>تقييم المساعد</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>المحادثات السابقة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>The offline assistant, measured on this computer. Nothing is sent and nothing is changed.</source>
        <translation>المساعد دون اتصال، يُقاس على هذا الحاسوب. لا يُرسل شيء ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What to evaluate</source>
        <translation>ما يُقيَّم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>لا يوجد تقرير بعد</translation>
    </message>
    <message>
        <source>Messages that come with the program, each with the intent, the source and the words its answer must have. Past conversations are compared with what was really sent.</source>
        <translation>رسائل تأتي مع البرنامج، لكل منها القصد والمصدر والكلمات التي يجب أن يحويها ردها. تُقارن المحادثات السابقة بما أُرسل فعلًا.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>The assistant is still learning. Try again in a moment.</source>
        <translation>ما زال المساعد يتعلم. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>The assistant has answered nobody yet: there is nothing to compare with.</source>
        <translation>لم يُجب المساعد أحدًا بعد: لا يوجد ما يُقارن به.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The evaluation is under way</source>
        <translation>التقييم جارٍ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, %3 of the answers are grounded. %4 ms an answer.</source>
        <translation>
            <numerusform>لم تُقارن ردود: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
            <numerusform>قورن رد واحد: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
            <numerusform>قورن ردان: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
            <numerusform>قورنت %n ردود: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
            <numerusform>قورن %n ردًا: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
            <numerusform>قورن %n رد: %1 من الكلمات هي المرسلة، و%2 من المقاصد متطابقة، و%3 من الردود مسنَدة. %4 ms للرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an answer.</source>
        <translation>نجح %1 من %2. المقاصد الصحيحة %3، المصادر الصحيحة %4، المسنَد %5، خطأ المعايرة %6. %7 ms للرد.</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>تطابق %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a message, what is to be said about its answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>رد التشغيل %1 ليس الرد الذي تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>The page of the evidence is missing in this build.</source>
        <translation>صفحة الإثبات غير موجودة في هذا الإصدار.</translation>
    </message>
    <message>
        <source>This is no evidence file of Frontdesk.</source>
        <translation>هذا ليس ملف إثبات من Frontdesk.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed.</source>
        <translation>التوقيع لا يطابق: غُيّر الملف بعد توقيعه.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Rows behind the reason</source>
        <translation>الصفوف التي وراء السبب</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1، دون خصم</numerusform>
            <numerusform>%1، يخصم نقطة واحدة</numerusform>
            <numerusform>%1، يخصم نقطتين</numerusform>
            <numerusform>%1، يخصم %n نقاط</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>أحدث صف</numerusform>
            <numerusform>أحدث صفين</numerusform>
            <numerusform>أحدث %n صفوف</numerusform>
            <numerusform>أحدث %n صفًا</numerusform>
            <numerusform>أحدث %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ticket and its priority</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Evidence exported</source>
        <translation>صُدّر الإثبات</translation>
    </message>
    <message>
        <source>%1 can be read and checked in any browser, without a network.</source>
        <translation>يمكن قراءة %1 والتحقق منه في أي متصفح، دون شبكة.</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Whoever checks it compares these numbers.</source>
        <translation>وُقّع بالمفتاح %1. من يتحقق منه يقارن هذه الأرقام.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>تصدير الإثبات</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>لم يُصدَّر الإثبات</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1+</source>
        <comment>more than this many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FormulaDialog</name>
    <message>
        <source>Every customer begins with 100 points.

• No activity for 14 days and more: −25
• Fewer than half the logins of the two weeks before: −20; fewer than three quarters: −10
• NPS of 6 and less: −12 and 3 more for each point below 6; NPS 7 or 8: −4
• Each urgent or high ticket open: −10, at most −24
• Each other ticket open: −3, at most −12
• Each ticket open for over a week: −4, at most −12
• A message that waits for 4 hours: −8, for a day: −15
• Each payment that failed in 30 days: −10, at most −20

75 and more is healthy, 50 and more needs attention, less is at risk. A customer with fewer than three events, no ticket and no purchase or score is not judged.</source>
        <translation>يبدأ كل عميل بمئة نقطة.

• لا نشاط منذ 14 يومًا أو أكثر: −25
• أقل من نصف تسجيلات الدخول في الأسبوعين السابقين: −20؛ أقل من ثلاثة أرباعها: −10
• NPS يساوي 6 أو أقل: −12 و3 أخرى لكل نقطة تحت 6؛ NPS يساوي 7 أو 8: −4
• كل تذكرة مفتوحة عاجلة أو عالية: −10، وبحد أقصى −24
• كل تذكرة مفتوحة أخرى: −3، وبحد أقصى −12
• كل تذكرة مفتوحة منذ أكثر من أسبوع: −4، وبحد أقصى −12
• رسالة تنتظر 4 ساعات: −8، وليوم: −15
• كل دفعة فشلت خلال 30 يومًا: −10، وبحد أقصى −20

75 فأكثر سليم، و50 فأكثر يحتاج انتباهًا، وأقل من ذلك معرّض للخطر. لا يُقيَّم عميل له أقل من ثلاثة أحداث وليس له تذكرة ولا شراء ولا تقييم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How health is computed</source>
        <translation>كيف تُحسب الحالة</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name stands on the answers you send and on every decision in the audit log.</source>
        <translation>يظهر اسمك على الردود التي ترسلها وعلى كل قرار في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>قائد الفريق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>A conversation that waits longer turns red in the list.</source>
        <translation>المحادثة التي تنتظر أطول من ذلك تحمرّ في القائمة.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Of the windows. What customers write and read is not translated.</source>
        <translation>لغة النوافذ. لا يُترجَم ما يكتبه العملاء ويقرؤونه.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionaries that are installed for Hunspell.</source>
        <translation>يُدقَّق الإملاء بالقواميس المثبتة لـHunspell.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>تمييز الكلمات المكتوبة خطأً</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>القاموس</translation>
    </message>
</context>
<context>
    <name>GmailAccess</name>
    <message>
        <source>Another Frontdesk has been renewing the access to Gmail for too long.</source>
        <translation>يجدّد Frontdesk آخر الوصول إلى Gmail منذ وقت طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>GmailAccount</name>
    <message>
        <source>Gmail is not connected.</source>
        <translation>Gmail غير متصل.</translation>
    </message>
    <message>
        <source>There is no keychain, so Gmail is connected only until this program ends.</source>
        <translation>لا توجد سلسلة مفاتيح، لذا يبقى Gmail متصلًا حتى ينتهي هذا البرنامج فقط.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was connected.</source>
        <translation>أُلغي تسجيل الدخول. لم يُربط شيء.</translation>
    </message>
    <message>
        <source>Gmail is not connected, so there is nothing to disconnect.</source>
        <translation>Gmail غير متصل، فلا شيء لفصله.</translation>
    </message>
    <message>
        <source>Gmail is still connected: Google could not be told and the keychain could not be cleared. %1</source>
        <translation>لا يزال Gmail متصلًا: تعذّر إبلاغ Google وتعذّر مسح سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>Google has ended the access. What is left in the keychain is of no use any more but could not be removed: %1</source>
        <translation>أنهت Google الوصول. ما بقي في سلسلة المفاتيح لم يعد له نفع لكن تعذّرت إزالته: %1</translation>
    </message>
    <message>
        <source>This computer has forgotten the access, but Google could not be told. Remove Frontdesk at myaccount.google.com/connections.</source>
        <translation>نسي هذا الحاسوب الوصول، لكن تعذّر إبلاغ Google. أزل Frontdesk من myaccount.google.com/connections.</translation>
    </message>
</context>
<context>
    <name>GmailAccountView</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعَدّ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>بانتظار المتصفح</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Should none have opened, copy its address and open it on this computer. This ends after five minutes.</source>
        <translation>سجّل الدخول في الصفحة التي فُتحت في متصفحك. إن لم تُفتح صفحة فانسخ عنوانها وافتحه على هذا الحاسوب. ينتهي هذا بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>The access holds until %1 and is renewed by itself.</source>
        <translation>يسري الإذن حتى %1 ويتجدد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الربط</translation>
    </message>
    <message>
        <source>Disconnect Gmail</source>
        <translation>قطع ربط Gmail</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>ربط Gmail</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for Gmail.</source>
        <translation>
            <numerusform>لا تنتظر مسودات Gmail.</numerusform>
            <numerusform>تنتظر مسودة واحدة Gmail.</numerusform>
            <numerusform>تنتظر مسودتان Gmail.</numerusform>
            <numerusform>تنتظر %n مسودات Gmail.</numerusform>
            <numerusform>تنتظر %n مسودة Gmail.</numerusform>
            <numerusform>تنتظر %n مسودة Gmail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n draft(s) it is not known whether Gmail has them: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>لا مسودات مجهولة المصير.</numerusform>
            <numerusform>لا يُعرف هل وصلت مسودة واحدة إلى Gmail: انظر نشاط المحادثة.</numerusform>
            <numerusform>لا يُعرف هل وصلت مسودتان إلى Gmail: انظر نشاط المحادثة.</numerusform>
            <numerusform>لا يُعرف هل وصلت %n مسودات إلى Gmail: انظر نشاط المحادثات.</numerusform>
            <numerusform>لا يُعرف هل وصلت %n مسودة إلى Gmail: انظر نشاط المحادثات.</numerusform>
            <numerusform>لا يُعرف هل وصلت %n مسودة إلى Gmail: انظر نشاط المحادثات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were refused: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>لم تُرفض مسودات.</numerusform>
            <numerusform>رُفضت مسودة واحدة: انظر نشاط المحادثة.</numerusform>
            <numerusform>رُفضت مسودتان: انظر نشاط المحادثة.</numerusform>
            <numerusform>رُفضت %n مسودات: انظر نشاط المحادثات.</numerusform>
            <numerusform>رُفضت %n مسودة: انظر نشاط المحادثات.</numerusform>
            <numerusform>رُفضت %n مسودة: انظر نشاط المحادثات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect Gmail?</source>
        <translation>قطع ربط Gmail؟</translation>
    </message>
    <message>
        <source>Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; what waits here goes on waiting until the same account is connected again.</source>
        <translation>يُطلب من Google إنهاء الإذن، ثم يُزال من سلسلة المفاتيح. تبقى المسودات في Gmail؛ وما ينتظر هنا يظل منتظرًا حتى يُربط الحساب نفسه من جديد.</translation>
    </message>
    <message>
        <source>Google is being told</source>
        <translation>يجري إبلاغ Google</translation>
    </message>
    <message>
        <source>Gmail is still connected</source>
        <translation>ما زال Gmail متصلًا</translation>
    </message>
    <message>
        <source>Gmail is disconnected, and Google has ended the access</source>
        <translation>قُطع ربط Gmail وأنهت Google الإذن</translation>
    </message>
    <message>
        <source>Gmail is disconnected, but not everywhere</source>
        <translation>قُطع ربط Gmail، لكن ليس في كل مكان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GmailNotices</name>
    <message>
        <source>Gmail is connected as %1</source>
        <translation>Gmail متصل باسم %1</translation>
    </message>
    <message>
        <source>Gmail was not connected</source>
        <translation>لم يُربط Gmail</translation>
    </message>
    <message>
        <source>Gmail not connected</source>
        <translation>Gmail غير متصل</translation>
    </message>
    <message>
        <source>Gmail %1</source>
        <translation>Gmail %1</translation>
    </message>
    <message>
        <source>Gmail: waiting for the browser</source>
        <translation>Gmail: بانتظار المتصفح</translation>
    </message>
    <message>
        <source>Gmail: sign in again</source>
        <translation>Gmail: سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Gmail: keychain closed</source>
        <translation>Gmail: سلسلة المفاتيح مقفلة</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Gmail drafts</comment>
        <translation>
            <numerusform>لا ينتظر شيء</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) unknown</source>
        <translation>
            <numerusform>لا نتائج مجهولة</numerusform>
            <numerusform>نتيجة واحدة مجهولة</numerusform>
            <numerusform>نتيجتان مجهولتان</numerusform>
            <numerusform>%n نتائج مجهولة</numerusform>
            <numerusform>%n نتيجة مجهولة</numerusform>
            <numerusform>%n نتيجة مجهولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Gmail has to be connected again</source>
        <translation>يجب ربط Gmail من جديد</translation>
    </message>
    <message>
        <source>%1 Approved drafts wait and are created then.</source>
        <translation>%1 تنتظر المسودات الموافَق عليها وتُنشأ عندئذ.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Gmail cannot be reached</source>
        <translation>تعذّر الوصول إلى Gmail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GmailOutcome</name>
    <message>
        <source>Gmail draft found by hand</source>
        <translation>عُثر على مسودة Gmail يدويًا</translation>
    </message>
    <message>
        <source>Gmail draft created</source>
        <translation>أُنشئت مسودة Gmail</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>المسودة %1</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>فتح في Gmail</translation>
    </message>
    <message>
        <source>No Gmail draft was created</source>
        <translation>لم تُنشأ مسودة Gmail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It is not known whether the Gmail draft was created</source>
        <translation>لا يُعرف هل أُنشئت مسودة Gmail</translation>
    </message>
    <message>
        <source>Frontdesk looks for it again by itself. You can look too.</source>
        <translation>يبحث Frontdesk عنها من جديد من تلقاء نفسه. يمكنك أن تنظر أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is created a second time until you have looked.</source>
        <translation>لا يُنشأ شيء مرة ثانية حتى تنظر.</translation>
    </message>
    <message>
        <source>Look in Gmail</source>
        <translation>النظر في Gmail</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>لم تُنشأ</translation>
    </message>
    <message>
        <source>Creating the Gmail draft…</source>
        <translation>جارٍ إنشاء مسودة Gmail…</translation>
    </message>
    <message>
        <source>Gmail draft waits</source>
        <translation>مسودة Gmail تنتظر</translation>
    </message>
</context>
<context>
    <name>GmailOutcomes</name>
    <message>
        <source>Your answer was not stored</source>
        <translation>لم تُحفظ إجابتك</translation>
    </message>
    <message>
        <source>The draft was not tried again</source>
        <translation>لم تُعَد محاولة المسودة</translation>
    </message>
</context>
<context>
    <name>GmailRow</name>
    <message>
        <source>Create Gmail draft</source>
        <translation>إنشاء مسودة Gmail</translation>
    </message>
    <message>
        <source>Email subject</source>
        <translation>موضوع البريد</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>ربط Gmail</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>يُغيّر</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Gmail is not connected</source>
        <translation>Gmail غير متصل</translation>
    </message>
    <message>
        <source>Stays in the drafts of %1 until somebody sends it there</source>
        <translation>تبقى في مسودات %1 حتى يرسلها أحد من هناك</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
</context>
<context>
    <name>GmailSection</name>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Answers can be put into your Gmail account as drafts. Frontdesk never sends mail and reads none.</source>
        <translation>يمكن وضع الردود مسودات في حسابك على Gmail. لا يرسل Frontdesk بريدًا أبدًا ولا يقرأ شيئًا منه.</translation>
    </message>
    <message>
        <source>Use Gmail</source>
        <translation>استخدام Gmail</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>From the Google Cloud console</source>
        <translation>من وحدة تحكم Google Cloud</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>عميل Google</translation>
    </message>
    <message>
        <source>A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed.</source>
        <translation>عميل سطح مكتب خاص بك في لوحة Google Cloud؛ يبيّن دليل الإعداد في README كيف يُنشأ. ما دامت Google تعدّه «Testing» تنتهي كل موافقة بعد نحو أسبوع ويجب تجديدها.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.</source>
        <translation>محدَّد بـGOOGLE_CLIENT_SECRET في البيئة؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Only if your client has one. Kept in the keychain of this computer, never in the workspace. A single hyphen removes it.</source>
        <translation>فقط إن كان لعميلك سر. يُحفظ في سلسلة مفاتيح هذا الحاسوب ولا يُحفظ أبدًا في مساحة العمل. شَرطة واحدة تزيله.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>The client secret was not kept</source>
        <translation>لم يُحفظ سر العميل</translation>
    </message>
    <message>
        <source>The client secret is kept until this program ends</source>
        <translation>يُحفظ سر العميل حتى ينتهي هذا البرنامج</translation>
    </message>
    <message>
        <source>The client secret was removed</source>
        <translation>أُزيل سر العميل</translation>
    </message>
    <message>
        <source>The client secret is in the keychain</source>
        <translation>سر العميل في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>GoogleSignIn</name>
    <message>
        <source>Access was not granted. Nothing was connected.</source>
        <translation>لم يُمنح الوصول. لم يُربط شيء.</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Check the client ID and that it is a desktop client.</source>
        <translation>رفضت Google تسجيل الدخول. تحقّق من معرّف العميل ومن أنه عميل لسطح المكتب.</translation>
    </message>
    <message>
        <source>Google did not accept the answer of the browser. Start the sign-in again.</source>
        <translation>لم تقبل Google رد المتصفح. ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The box “Manage drafts and send emails” was left unticked on Google&apos;s page, so no draft could be created. Connect again and tick it.</source>
        <translation>بقي المربع «إدارة المسودات وإرسال الرسائل» دون تحديد في صفحة Google، فلا يمكن إنشاء مسودة. اربط من جديد وحدّده.</translation>
    </message>
    <message>
        <source>Google gave access for one hour only. Remove Frontdesk from the third-party access of your Google account and connect again.</source>
        <translation>أعطت Google وصولًا لساعة واحدة فقط. أزل Frontdesk من وصول الجهات الخارجية في حسابك على Google واربط من جديد.</translation>
    </message>
    <message>
        <source>Google did not say which address this account has. Connect again and leave all boxes ticked.</source>
        <translation>لم تقل Google ما عنوان هذا الحساب. اربط من جديد وأبقِ كل المربعات محددة.</translation>
    </message>
    <message numerus="yes">
        <source>The browser did not come back within %n minute(s). Nothing was connected; try again.</source>
        <translation>
            <numerusform>لم يعد المتصفح في الحال. لم يُربط شيء؛ حاول من جديد.</numerusform>
            <numerusform>لم يعد المتصفح خلال دقيقة. لم يُربط شيء؛ حاول من جديد.</numerusform>
            <numerusform>لم يعد المتصفح خلال دقيقتين. لم يُربط شيء؛ حاول من جديد.</numerusform>
            <numerusform>لم يعد المتصفح خلال %n دقائق. لم يُربط شيء؛ حاول من جديد.</numerusform>
            <numerusform>لم يعد المتصفح خلال %n دقيقة. لم يُربط شيء؛ حاول من جديد.</numerusform>
            <numerusform>لم يعد المتصفح خلال %n دقيقة. لم يُربط شيء؛ حاول من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestChat</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>كيف يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>Write below. Answers come here, and stay here.</source>
        <translation>اكتب أدناه. تصل الردود هنا وتبقى هنا.</translation>
    </message>
    <message>
        <source>A colleague is checking this answer</source>
        <translation>يراجع زميل هذا الرد</translation>
    </message>
    <message>
        <source>It comes here as soon as it is approved. You may close this window: nothing is lost.</source>
        <translation>يصل هنا فور الموافقة عليه. يمكنك إغلاق هذه النافذة: لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Answer being written</source>
        <translation>يُكتب الرد</translation>
    </message>
    <message>
        <source>The assistant is writing…</source>
        <translation>المساعد يكتب…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Your messages could not be read</source>
        <translation>تعذّرت قراءة رسائلك</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>Your message was not sent</source>
        <translation>لم تُرسَل رسالتك</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Your message has arrived. The assistant is looking into it…</source>
        <translation>وصلت رسالتك. المساعد ينظر فيها…</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message>
        <source>I would like to talk to a person.</source>
        <translation>أودّ التحدث إلى إنسان.</translation>
    </message>
    <message>
        <source>These were many messages in a short time. Your text is kept: send it again in a minute.</source>
        <translation>هذه رسائل كثيرة في وقت قصير. نصك محفوظ: أرسله من جديد بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>GuestTicketDelegate</name>
    <message>
        <source>Ticket #%1 · updated %2</source>
        <translation>التذكرة ‎#%1 · حُدّثت %2</translation>
    </message>
</context>
<context>
    <name>GuestTicketModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>GuestTickets</name>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>أي التذاكر</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Back to my tickets</source>
        <translation>العودة إلى تذاكري</translation>
    </message>
    <message>
        <source>Messages of this ticket</source>
        <translation>رسائل هذه التذكرة</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>What is said about this ticket appears here.</source>
        <translation>يظهر هنا ما يُقال عن هذه التذكرة.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>تعذّرت قراءة الرسائل</translation>
    </message>
    <message>
        <source>Ticket #%1 · opened %2 · updated %3</source>
        <translation>التذكرة ‎#%1 · فُتحت %2 · حُدّثت %3</translation>
    </message>
    <message>
        <source>Your tickets cannot be read</source>
        <translation>تعذّرت قراءة تذاكرك</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>لا تذاكر مفتوحة</translation>
    </message>
    <message>
        <source>When we work on something for you, it appears here.</source>
        <translation>عندما نعمل على شيء لك يظهر هنا.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>لا تذاكر</translation>
    </message>
</context>
<context>
    <name>GuestWindow</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>التحدث إلى إنسان</translation>
    </message>
    <message>
        <source>Talk to a person?</source>
        <translation>أتريد التحدث إلى إنسان؟</translation>
    </message>
    <message>
        <source>A colleague is told that you would like to talk to a person, and answers here.</source>
        <translation>يُبلَّغ زميل بأنك تودّ التحدث إلى إنسان، ويردّ هنا.</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>نعم، من فضلك</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>No activity for %n day(s)</source>
        <translation>
            <numerusform>نشط اليوم</numerusform>
            <numerusform>لا نشاط منذ يوم واحد</numerusform>
            <numerusform>لا نشاط منذ يومين</numerusform>
            <numerusform>لا نشاط منذ %n أيام</numerusform>
            <numerusform>لا نشاط منذ %n يومًا</numerusform>
            <numerusform>لا نشاط منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Logins fell from %1 to %2 in two weeks</source>
        <translation>انخفضت تسجيلات الدخول من %1 إلى %2 في أسبوعين</translation>
    </message>
    <message>
        <source>Rated us %1 of 10</source>
        <translation>قيّمنا بـ%1 من 10</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent or high ticket(s) open</source>
        <translation>
            <numerusform>لا تذاكر عاجلة أو عالية مفتوحة</numerusform>
            <numerusform>تذكرة عاجلة أو عالية مفتوحة</numerusform>
            <numerusform>تذكرتان عاجلتان أو عاليتان مفتوحتان</numerusform>
            <numerusform>%n تذاكر عاجلة أو عالية مفتوحة</numerusform>
            <numerusform>%n تذكرة عاجلة أو عالية مفتوحة</numerusform>
            <numerusform>%n تذكرة عاجلة أو عالية مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) open</source>
        <translation>
            <numerusform>لا تذاكر أخرى مفتوحة</numerusform>
            <numerusform>تذكرة أخرى مفتوحة</numerusform>
            <numerusform>تذكرتان أخريان مفتوحتان</numerusform>
            <numerusform>%n تذاكر أخرى مفتوحة</numerusform>
            <numerusform>%n تذكرة أخرى مفتوحة</numerusform>
            <numerusform>%n تذكرة أخرى مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) open for over a week</source>
        <translation>
            <numerusform>لا تذاكر مفتوحة منذ أكثر من أسبوع</numerusform>
            <numerusform>تذكرة مفتوحة منذ أكثر من أسبوع</numerusform>
            <numerusform>تذكرتان مفتوحتان منذ أكثر من أسبوع</numerusform>
            <numerusform>%n تذاكر مفتوحة منذ أكثر من أسبوع</numerusform>
            <numerusform>%n تذكرة مفتوحة منذ أكثر من أسبوع</numerusform>
            <numerusform>%n تذكرة مفتوحة منذ أكثر من أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for an answer for over a day</source>
        <translation>ينتظر ردًا منذ أكثر من يوم</translation>
    </message>
    <message numerus="yes">
        <source>Waits for an answer for %n hour(s)</source>
        <translation>
            <numerusform>ينتظر ردًا منذ أقل من ساعة</numerusform>
            <numerusform>ينتظر ردًا منذ ساعة</numerusform>
            <numerusform>ينتظر ردًا منذ ساعتين</numerusform>
            <numerusform>ينتظر ردًا منذ %n ساعات</numerusform>
            <numerusform>ينتظر ردًا منذ %n ساعة</numerusform>
            <numerusform>ينتظر ردًا منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed in 30 days</source>
        <translation>
            <numerusform>لا مدفوعات فاشلة خلال 30 يومًا</numerusform>
            <numerusform>دفعة فاشلة خلال 30 يومًا</numerusform>
            <numerusform>دفعتان فاشلتان خلال 30 يومًا</numerusform>
            <numerusform>%n مدفوعات فاشلة خلال 30 يومًا</numerusform>
            <numerusform>%n دفعة فاشلة خلال 30 يومًا</numerusform>
            <numerusform>%n دفعة فاشلة خلال 30 يومًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Customer health</source>
        <translation>حالة العملاء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 من %2، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>عرض %1 أخرى</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>درجة التوصية</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>عرض صفحة</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>طلب دعم</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <translation>%1، %2، الدرجة %3: %4</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>أجاب %1 بصيغة مضغوطة لم تُطلب.</translation>
    </message>
    <message>
        <source>%1 sends more than can be an answer. It was cut off.</source>
        <translation>يرسل %1 أكثر مما يمكن أن يكون ردًا. قُطع الرد.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within the time allowed.</source>
        <translation>تعذّر الوصول إلى %1: لا اتصال خلال الوقت المسموح.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يجيب %1.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer.</source>
        <translation>توقّف %1 في منتصف رده.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2. Check the proxy of the system.</source>
        <translation>لا يسمح الوكيل %1 بالمرور إلى %2. تحقّق من وكيل النظام.</translation>
    </message>
    <message>
        <source>%1 wants to send us to another address, which is not followed. Check the address.</source>
        <translation>يريد %1 إرسالنا إلى عنوان آخر، ولا نتبعه. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials.</source>
        <translation>لا يقبل %1 بيانات اعتمادنا.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>لا يسمح %1 بهذا.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>ليس لدى %1 شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and password.</source>
        <translation>يطلب الوكيل في الطريق إلى %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>انتظر %1 الطلب أطول من اللازم.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with another request.</source>
        <translation>يبلّغ %1 عن تعارض مع طلب آخر.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again later.</source>
        <translation>يطلب %1 طلبات أقل. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has trouble at the moment (status %2). Try again later.</source>
        <translation>يواجه %1 مشكلة الآن (الحالة %2). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 cannot make sense of the request (status %2).</source>
        <translation>لا يفهم %1 الطلب (الحالة %2).</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>انتهت صلاحية شهادته، أو ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>شهادته غير صالحة بعد، أو ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>شهادته باسم آخر</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>أُلغيت شهادته</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>شهادته موقّعة من نفسها</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this computer does not trust</source>
        <translation>شهادته من جهة لا يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>no secure protocol could be agreed on</source>
        <translation>تعذّر الاتفاق على بروتوكول آمن</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>لا يمكن الوثوق بـ%1: %2. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Is the server running?</source>
        <translation>يرفض %1 الاتصالات. هل الخادم يعمل؟</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the address and the connection.</source>
        <translation>تعذّر العثور على %1. تحقّق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let us through.</source>
        <translation>لا يسمح الوكيل في الطريق إلى %1 بالمرور.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>قطع %1 الاتصال في المنتصف.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ%1.</translation>
    </message>
    <message>
        <source>The server sends more in one piece than can be an answer.</source>
        <translation>يرسل الخادم دفعة واحدة أكثر مما يمكن أن يكون ردًا.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write it like https://example.com/v1.</source>
        <translation>«%1» ليس عنوان خادم. اكتبه مثل https://example.com/v1.</translation>
    </message>
    <message>
        <source>There is a user name in the address %1. Addresses must not hold credentials.</source>
        <translation>في العنوان %1 اسم مستخدم. يجب ألا تحتوي العناوين على بيانات اعتماد.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Use https; http is allowed only for a server on this computer.</source>
        <translation>‏%1 غير مشفّر. استخدم https؛ لا يُسمح بـhttp إلا لخادم على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s name and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import customers</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1، لا أسطر</numerusform>
            <numerusform>%1، سطر واحد</numerusform>
            <numerusform>%1، سطران</numerusform>
            <numerusform>%1، %n أسطر</numerusform>
            <numerusform>%1، %n سطرًا</numerusform>
            <numerusform>%1، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Take name and company of known addresses from the file</source>
        <translation>أخذ الاسم والشركة للعناوين المعروفة من الملف</translation>
    </message>
    <message>
        <source>Only wrong lines</source>
        <translation>الأسطر الخاطئة فقط</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Keep report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>اختر العمود</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>The lines are being checked</source>
        <translation>تُفحص الأسطر</translation>
    </message>
    <message>
        <source>Choose the columns that hold the name and the e-mail address.</source>
        <translation>اختر العمودين اللذين فيهما الاسم وعنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>اختر الأعمدة أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جدد</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>لا شيء للتحديث</numerusform>
            <numerusform>واحد للتحديث</numerusform>
            <numerusform>اثنان للتحديث</numerusform>
            <numerusform>%n للتحديث</numerusform>
            <numerusform>%n للتحديث</numerusform>
            <numerusform>%n للتحديث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>لا معروف</numerusform>
            <numerusform>واحد معروف</numerusform>
            <numerusform>اثنان معروفان</numerusform>
            <numerusform>%n معروفون</numerusform>
            <numerusform>%n معروفًا</numerusform>
            <numerusform>%n معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>لا خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>لا عملاء للاستيراد</numerusform>
            <numerusform>استيراد عميل واحد</numerusform>
            <numerusform>استيراد عميلين</numerusform>
            <numerusform>استيراد %n عملاء</numerusform>
            <numerusform>استيراد %n عميلًا</numerusform>
            <numerusform>استيراد %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the wrong lines in the file and choose it again: nothing is imported while one is wrong</source>
        <translation>أصلح الأسطر الخاطئة في الملف واختره من جديد: لا يُستورد شيء ما دام فيه خطأ</translation>
    </message>
    <message>
        <source>Everybody in the file is known already</source>
        <translation>كل من في الملف معروف من قبل</translation>
    </message>
    <message>
        <source>The customers are being stored</source>
        <translation>يجري حفظ العملاء</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Keep the report of the import</source>
        <translation>حفظ تقرير الاستيراد</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Line %1, %2: %3, %4. %5</source>
        <translation>السطر %1، %2: %3، %4. %5</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>InboxFollower</name>
    <message numerus="yes">
        <source>%n new conversation(s)</source>
        <translation>
            <numerusform>لا محادثات جديدة</numerusform>
            <numerusform>محادثة جديدة واحدة</numerusform>
            <numerusform>محادثتان جديدتان</numerusform>
            <numerusform>%n محادثات جديدة</numerusform>
            <numerusform>%n محادثة جديدة</numerusform>
            <numerusform>%n محادثة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>draft waits for approval</source>
        <translation>مسودة تنتظر الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search, or from: label: is:</source>
        <translation>ابحث، أو from: label: is:</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>Messages of your customers appear here. Demo data shows what that looks like.</source>
        <translation>تظهر هنا رسائل عملائك. وتبيّن البيانات التجريبية كيف يبدو ذلك.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>إنشاء بيانات تجريبية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>تعذّرت قراءة المحادثات</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>لا محادثة تطابق عامل التصفية هذا.</translation>
    </message>
    <message>
        <source>No conversation fits “%1”.</source>
        <translation>لا محادثة تطابق «%1».</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>إزالة %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation cannot be read</source>
        <translation>تعذّرت قراءة المحادثة</translation>
    </message>
</context>
<context>
    <name>IntentClassifier</name>
    <message numerus="yes">
        <source>%n examples are too many to learn from; 200,000 are the most.</source>
        <translation>
            <numerusform>لا أمثلة للتعلّم؛ الحد الأقصى 200,000.</numerusform>
            <numerusform>مثال واحد كثير للتعلّم؛ الحد الأقصى 200,000.</numerusform>
            <numerusform>مثالان كثير للتعلّم؛ الحد الأقصى 200,000.</numerusform>
            <numerusform>%n أمثلة كثيرة للتعلّم؛ الحد الأقصى 200,000.</numerusform>
            <numerusform>%n مثالًا كثير للتعلّم؛ الحد الأقصى 200,000.</numerusform>
            <numerusform>%n مثال كثير للتعلّم؛ الحد الأقصى 200,000.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to learn: examples of at least two labels are needed.</source>
        <translation>لا شيء للتعلّم: يلزم أمثلة لتسميتين على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are too many; 2,000 are the most. Is the label in the last column?</source>
        <translation>
            <numerusform>لا تسميات؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
            <numerusform>تسمية واحدة كثيرة؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
            <numerusform>تسميتان كثير؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
            <numerusform>%n تسميات كثيرة؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
            <numerusform>%n تسمية كثيرة؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
            <numerusform>%n تسمية كثيرة؛ الحد الأقصى 2,000. هل التسمية في العمود الأخير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not “text&lt;TAB&gt;label”: “%2”</source>
        <translation>السطر %1 ليس «نص&lt;TAB&gt;تسمية»: «%2»</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file in that encoding.</source>
        <translation>السطر %1 ليس بترميز UTF-8. احفظ الملف بهذا الترميز.</translation>
    </message>
</context>
<context>
    <name>IntentLearner</name>
    <message>
        <source>There is no intent “%1”.</source>
        <translation>لا يوجد قصد باسم «%1».</translation>
    </message>
    <message>
        <source>The assistant has not read this message yet.</source>
        <translation>لم يقرأ المساعد هذه الرسالة بعد.</translation>
    </message>
</context>
<context>
    <name>IntentLine</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct the intent</source>
        <translation>تصحيح القصد</translation>
    </message>
    <message>
        <source>Say what the message is about; the assistant learns it at once</source>
        <translation>قل عمّ تتحدث الرسالة؛ يتعلمه المساعد فورًا</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1، مصحَّح</translation>
    </message>
    <message>
        <source>corrected; taken for %1</source>
        <translation>مصحَّح؛ حُسب %1</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1، غير متأكد</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <translation>ثم %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>The intent was not corrected</source>
        <translation>لم يُصحَّح القصد</translation>
    </message>
    <message>
        <source>Learned: this was “%1”</source>
        <translation>تعلّم: كان هذا «%1»</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers.</source>
        <translation>لا تجيب أي سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was put into it. Nothing was kept; check the keychain and try again.</source>
        <translation>لم تُرجع سلسلة المفاتيح ما وُضع فيها. لم يُحفظ شيء؛ تحقّق منها وحاول من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry. Unlock it and try again.</source>
        <translation>لم تُزل سلسلة المفاتيح العنصر. افتح قفلها وحاول من جديد.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry may still be in it. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة، فقد يكون العنصر فيها بعد. افتح قفلها وحاول من جديد.</translation>
    </message>
    <message>
        <source>The keychain does not keep what is put into it, so the entry may still be in it.</source>
        <translation>لا تحتفظ سلسلة المفاتيح بما يوضع فيها، فقد يكون العنصر فيها بعد.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>لا تجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the entry may still be in it.</source>
        <translation>لا تجيب سلسلة المفاتيح، فقد يكون العنصر فيها بعد.</translation>
    </message>
    <message>
        <source>The keychain is locked or has lost the entry. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة أو فقدت العنصر. افتح قفلها وحاول من جديد.</translation>
    </message>
    <message>
        <source>No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.</source>
        <translation>لا تجيب أي سلسلة مفاتيح. يوفّرها في لينكس مثلًا GNOME Keyring أو KeePassXC.</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1 · %2</source>
        <translation>حُدّثت %1 · %2</translation>
    </message>
    <message>
        <source>The replies cannot be read</source>
        <translation>تعذّرت قراءة الردود</translation>
    </message>
    <message>
        <source>Replies that cite %1</source>
        <translation>ردود تستشهد بـ%1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s), newest first</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان، الأحدث أولًا</numerusform>
            <numerusform>%n ردود، الأحدث أولًا</numerusform>
            <numerusform>%n ردًا، الأحدث أولًا</numerusform>
            <numerusform>%n رد، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n reply(s)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>أحدث رد</numerusform>
            <numerusform>أحدث ردين</numerusform>
            <numerusform>أحدث %n ردود</numerusform>
            <numerusform>أحدث %n ردًا</numerusform>
            <numerusform>أحدث %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not there any more</source>
        <translation>لم تعد المقالة موجودة</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>‏%1 ليست في %2.</translation>
    </message>
    <message>
        <source>The link leads out of the articles</source>
        <translation>يقود الرابط إلى خارج المقالات</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>لا يقود الرابط إلى مكان</translation>
    </message>
    <message>
        <source>It was not opened: %1</source>
        <translation>لم يُفتح: %1</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>لا توجد مقالة %1.</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>لم يُفتح الرابط</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens %1.</source>
        <translation>لا يوجد على هذا الجهاز ما يفتح %1.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <translation>الإبقاء على المجلد الحالي</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>The folder of Markdown articles that answers come from.</source>
        <translation>مجلد مقالات Markdown التي تأتي منها الإجابات.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The folder of the articles</source>
        <translation>مجلد المقالات</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>تجري قراءة المقالات…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in %1.</source>
        <translation>لا يوجد ملف Markdown ‏(.md) في %1.</translation>
    </message>
</context>
<context>
    <name>LinkedMessageRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Drafted by the assistant</source>
        <translation>صاغه المساعد</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Port %1 of this computer is taken by another program, so the browser could not come back to Frontdesk. End that program or choose another port in the redirect address.</source>
        <translation>المنفذ %1 في هذا الحاسوب مشغول ببرنامج آخر، فتعذّرت عودة المتصفح إلى Frontdesk. أنهِ ذلك البرنامج أو اختر منفذًا آخر في عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Frontdesk has your answer</source>
        <translation>وصل ردك إلى Frontdesk</translation>
    </message>
    <message>
        <source>You can close this page and go back to Frontdesk.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Frontdesk.</translation>
    </message>
    <message>
        <source>Frontdesk was not given access</source>
        <translation>لم يُمنح Frontdesk الوصول</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this page and go back to Frontdesk.</source>
        <translation>لم يُربط شيء. يمكنك إغلاق هذه الصفحة والعودة إلى Frontdesk.</translation>
    </message>
    <message>
        <source>This is not the sign-in Frontdesk waits for</source>
        <translation>ليس هذا تسجيل الدخول الذي ينتظره Frontdesk</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the sign-in again from Frontdesk.</source>
        <translation>لم يتغيّر شيء. ابدأ تسجيل الدخول من جديد من Frontdesk.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Gmail asks for a pause.</source>
        <translation>يطلب Gmail مهلة.</translation>
    </message>
    <message>
        <source>Gmail&apos;s quota for today is used up.</source>
        <translation>نفدت حصة Gmail لهذا اليوم.</translation>
    </message>
    <message>
        <source>The administrator of this Google account does not allow Frontdesk. Ask them to.</source>
        <translation>لا يسمح مسؤول حساب Google هذا بـFrontdesk. اطلب منه ذلك.</translation>
    </message>
    <message>
        <source>Frontdesk may not create drafts in this account. Connect Gmail again and leave all boxes ticked.</source>
        <translation>لا يُسمح لـFrontdesk بإنشاء مسودات في هذا الحساب. اربط Gmail من جديد وأبقِ كل المربعات محددة.</translation>
    </message>
    <message>
        <source>The Gmail API is not switched on for this Google client. Switch it on in the Google Cloud console.</source>
        <translation>واجهة Gmail البرمجية غير مفعّلة لعميل Google هذا. فعّلها في وحدة تحكم Google Cloud.</translation>
    </message>
    <message>
        <source>Gmail does not allow this draft.</source>
        <translation>لا يسمح Gmail بهذه المسودة.</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer makes no sense.</source>
        <translation>رد Gmail غير مفهوم.</translation>
    </message>
    <message>
        <source>The answer is too long for Gmail.</source>
        <translation>الرد أطول من أن يقبله Gmail.</translation>
    </message>
    <message>
        <source>Gmail does not accept this draft. Check the customer&apos;s e-mail address.</source>
        <translation>لا يقبل Gmail هذه المسودة. تحقّق من عنوان بريد العميل.</translation>
    </message>
    <message>
        <source>%1 is “%2”. It may only be Google&apos;s own address or one of this computer.</source>
        <translation>قيمة %1 هي «%2». لا يجوز إلا عنوان Google نفسه أو عنوان في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: then a free port is taken.</source>
        <translation>قيمة GOOGLE_REDIRECT_URI هي «%1». يحتاج عميل سطح المكتب إلى http://127.0.0.1:PORT/PATH أو لا شيء: فيؤخذ حينئذ منفذ خالٍ.</translation>
    </message>
    <message>
        <source>Gmail is switched off. Switch it on in the settings.</source>
        <translation>Gmail موقوف. فعّله في الإعدادات.</translation>
    </message>
    <message>
        <source>No Google client is set up. Enter the client ID of a desktop client in the settings; the setup guide shows how to make one.</source>
        <translation>لم يُعدّ عميل Google. أدخل في الإعدادات معرّف عميل لسطح المكتب؛ ويبيّن دليل الإعداد كيفية إنشائه.</translation>
    </message>
    <message>
        <source>GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.</source>
        <translation>ينقص GOOGLE_OAUTH_SCOPES النطاق %1، ودونه لا يمكن إنشاء مسودة.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, which may be the cause.</source>
        <translation>ساعة هذا الحاسوب خاطئة، وقد يكون ذلك هو السبب.</translation>
    </message>
    <message>
        <source>Google has ended the access: it was withdrawn, expired, or the password was changed. Connect Gmail again.</source>
        <translation>أنهت Google الوصول: سُحب أو انتهت صلاحيته أو تغيّرت كلمة المرور. اربط Gmail من جديد.</translation>
    </message>
    <message>
        <source>Google does not know this client. Check the client ID and the client secret in the settings.</source>
        <translation>لا تعرف Google هذا العميل. تحقّق من معرّف العميل وسرّه في الإعدادات.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Gmail cannot be read. Connect Gmail again.</source>
        <translation>تعذّرت قراءة ما في سلسلة المفاتيح لـGmail. اربط Gmail من جديد.</translation>
    </message>
    <message>
        <source>Google&apos;s answer to the sign-in makes no sense. Try again.</source>
        <translation>رد Google على تسجيل الدخول غير مفهوم. حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 contains a line break or another control character. Remove it.</source>
        <translation>في %1 فاصل أسطر أو محرف تحكّم آخر. أزله.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are the most.</source>
        <translation>في %1 عدد %2 من المحارف، والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address that mail can be sent to.</source>
        <translation>«%1» ليس عنوان بريد يمكن الإرسال إليه.</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The message has no proper id.</source>
        <translation>ليس للرسالة معرّف صحيح.</translation>
    </message>
    <message>
        <source>The answer is too long for an e-mail.</source>
        <translation>الرد أطول من أن يكون رسالة بريد.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Gmail is not available here.</source>
        <translation>Gmail غير متاح هنا.</translation>
    </message>
    <message>
        <source>It is not known whether the draft was created. Look in Gmail before trying again.</source>
        <translation>لا يُعرف هل أُنشئت المسودة. انظر في Gmail قبل المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>م&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>مسو&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>دمج العملاء</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>السجل الآخر</translation>
    </message>
    <message>
        <source>Name, e-mail or company of the other entry</source>
        <translation>اسم السجل الآخر أو بريده أو شركته</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>العملاء المطابقون</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>الاسم الباقي</translation>
    </message>
    <message>
        <source>E-mail that stays</source>
        <translation>البريد الباقي</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>الشركة الباقية</translation>
    </message>
    <message>
        <source>Choose the other entry from the list.</source>
        <translation>اختر السجل الآخر من القائمة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose the other entry first</source>
        <translation>اختر السجل الآخر أولًا</translation>
    </message>
    <message>
        <source>That is the entry itself. Choose the other one.</source>
        <translation>هذا هو السجل نفسه. اختر الآخر.</translation>
    </message>
    <message>
        <source>What belongs to the other entry is being counted</source>
        <translation>يُحصى ما يتبع السجل الآخر</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that wait</source>
        <translation>
            <numerusform>لا مسودات تنتظر</numerusform>
            <numerusform>مسودة واحدة تنتظر</numerusform>
            <numerusform>مسودتان تنتظران</numerusform>
            <numerusform>%n مسودات تنتظر</numerusform>
            <numerusform>%n مسودة تنتظر</numerusform>
            <numerusform>%n مسودة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing belongs to %1.</source>
        <translation>لا شيء يتبع %1.</translation>
    </message>
    <message>
        <source>Moves from %1: %2.</source>
        <translation>ينتقل من %1: %2.</translation>
    </message>
    <message>
        <source>%1
Stays: %2, %3.
Goes: the entry of %4. A message from %5 makes a new customer then. This cannot be undone.</source>
        <translation>%1
يبقى: %2، %3.
يذهب: سجل %4. ورسالة من %5 تنشئ بعدها عميلًا جديدًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The customers are being merged</source>
        <translation>يجري دمج العملاء</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Shown by the desktop while Frontdesk is not in front.</source>
        <translation>يعرضها سطح المكتب ما دام Frontdesk ليس في المقدمة.</translation>
    </message>
    <message>
        <source>New messages and drafts that wait</source>
        <translation>الرسائل الجديدة والمسودات المنتظرة</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>على أسطح المكتب التي فيها واحدة.</translation>
    </message>
    <message>
        <source>Icon with the number of unread conversations</source>
        <translation>أيقونة بعدد المحادثات غير المقروءة</translation>
    </message>
    <message>
        <source>Closing the window leaves Frontdesk running in the tray</source>
        <translation>إغلاق النافذة يُبقي Frontdesk عاملًا في علبة النظام</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>تعذّرت قراءة رد الخادم.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up. Look at its plan and billing.</source>
        <translation>نفدت حصة الحساب. انظر خطته وفوترته.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Try again later.</source>
        <translation>يطلب الخادم طلبات أقل. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server had trouble with its answer.</source>
        <translation>واجه الخادم مشكلة في رده.</translation>
    </message>
    <message>
        <source>The answer is longer than an answer can be. It was cut off.</source>
        <translation>الرد أطول مما يمكن أن يكون. قُطع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed several times in a row and is left alone for another %n second(s).</source>
        <translation>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم لحظة أخرى.</numerusform>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم ثانية أخرى.</numerusform>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم ثانيتين أخريين.</numerusform>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم %n ثوانٍ أخرى.</numerusform>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم %n ثانية أخرى.</numerusform>
            <numerusform>فشل %1 عدة مرات متتالية ولن يُستخدم %n ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended its answer in the middle.</source>
        <translation>أنهى %1 رده في المنتصف.</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a language model. Check the address in Settings, Assistant.</source>
        <translation>يجيب %1 بشيء ليس رد نموذج لغوي. تحقّق من العنوان في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>The server did not say that its answer was finished.</source>
        <translation>لم يقل الخادم إن رده انتهى.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>لا يقبل %1 المفتاح. أدخل غيره في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>لا يسمح %1 لهذا المفتاح باستخدام «%2».</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”. Choose another one in Settings, Assistant.</source>
        <translation>لا يعرف %1 النموذج «%2». اختر غيره في الإعدادات، المساعد.</translation>
    </message>
    <message>
        <source>The message is too long for the model “%1”.</source>
        <translation>الرسالة أطول من أن يقبلها النموذج «%1».</translation>
    </message>
    <message>
        <source>The answer became longer than allowed and was cut off.</source>
        <translation>صار الرد أطول من المسموح فقُطع.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter cut the answer off.</source>
        <translation>قطع مرشّح المحتوى في الخادم الرد.</translation>
    </message>
    <message>
        <source>The server ended the answer for a reason of its own (%1).</source>
        <translation>أنهى الخادم الرد لسبب خاص به (%1).</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>رفض النموذج الإجابة.</translation>
    </message>
    <message>
        <source>The model named an intent that does not exist, “%1”.</source>
        <translation>سمّى النموذج غرضًا غير موجود، «%1».</translation>
    </message>
    <message>
        <source>What the model wants to give to “%1” cannot be read.</source>
        <translation>تعذّرت قراءة ما يريد النموذج إعطاءه لـ«%1».</translation>
    </message>
    <message>
        <source>The model proposed no steps.</source>
        <translation>لم يقترح النموذج أي خطوات.</translation>
    </message>
    <message>
        <source>The model answered without a word.</source>
        <translation>أجاب النموذج دون أي كلمة.</translation>
    </message>
    <message>
        <source>The model broke off and refused.</source>
        <translation>انقطع النموذج ورفض.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.</source>
        <translation>وُوفق على هذه المسودة لـ%1، والمتصل الآن %2. اربط %1 من جديد لإنشائها.</translation>
    </message>
    <message>
        <source>It is known by now what became of this draft.</source>
        <translation>صار معروفًا ما آلت إليه هذه المسودة.</translation>
    </message>
    <message>
        <source>This draft is not waiting for another try.</source>
        <translation>لا تنتظر هذه المسودة محاولة أخرى.</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>It opens your e-mail program with a new message to %1.</source>
        <translation>يفتح برنامج البريد لديك برسالة جديدة إلى %1.</translation>
    </message>
    <message>
        <source>It leads out of Frontdesk, to %1.</source>
        <translation>يقود إلى خارج Frontdesk، إلى %1.</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>أتريد الكتابة إلى هذا العنوان؟</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>أتريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the palette and why it can do nothing now, for screen readers.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PassageEmbeddings</name>
    <message>
        <source>There are more than %1 passages: the articles are searched by their words alone.</source>
        <translation>يوجد أكثر من %1 من الفقرات: يجري البحث في المقالات حسب كلماتها فقط.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>Nothing was pasted: the field is full.</source>
        <translation>لم يُلصق شيء: الحقل ممتلئ.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were pasted, the rest of %2 was left out.</source>
        <translation>أُلصقت أول %1 حرفًا فقط، وتُرك الباقي من %2.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Customer message</source>
        <translation>رسالة العميل</translation>
    </message>
    <message>
        <source>Look up who wrote</source>
        <translation>معرفة من كتب</translation>
    </message>
    <message>
        <source>Read what was said before</source>
        <translation>قراءة ما قيل من قبل</translation>
    </message>
    <message>
        <source>See whether a ticket about this is open already</source>
        <translation>معرفة ما إذا كانت هناك تذكرة مفتوحة عن هذا</translation>
    </message>
    <message>
        <source>Search the articles with the customer&apos;s own words</source>
        <translation>البحث في المقالات بكلمات العميل نفسها</translation>
    </message>
    <message>
        <source>Propose a ticket, so that this is followed up</source>
        <translation>اقتراح تذكرة كي تتم المتابعة</translation>
    </message>
    <message>
        <source>Propose to hand the conversation to a colleague</source>
        <translation>اقتراح تحويل المحادثة إلى زميل</translation>
    </message>
    <message>
        <source>The customer asks for a person: %1</source>
        <translation>يطلب العميل إنسانًا: %1</translation>
    </message>
    <message>
        <source>Write the answer from what was found</source>
        <translation>كتابة الرد مما عُثر عليه</translation>
    </message>
    <message>
        <source>Propose to add this to the open ticket about it</source>
        <translation>اقتراح إضافة هذا إلى التذكرة المفتوحة عنه</translation>
    </message>
    <message>
        <source>The proposed plan names an unknown tool, “%1”.</source>
        <translation>تسمّي الخطة المقترحة أداة غير معروفة، «%1».</translation>
    </message>
    <message>
        <source>The proposed plan has %1 steps; %2 are allowed.</source>
        <translation>في الخطة المقترحة %1 خطوة، والمسموح %2.</translation>
    </message>
    <message>
        <source>Your question about our plans</source>
        <translation>سؤالك عن خططنا</translation>
    </message>
    <message>
        <source>Your question about billing</source>
        <translation>سؤالك عن الفوترة</translation>
    </message>
    <message>
        <source>Help with your integration</source>
        <translation>المساعدة في التكامل</translation>
    </message>
    <message>
        <source>Help with your account</source>
        <translation>المساعدة في حسابك</translation>
    </message>
    <message>
        <source>The problem you reported</source>
        <translation>المشكلة التي أبلغت عنها</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>اقتراحك</translation>
    </message>
    <message>
        <source>Your message to us</source>
        <translation>رسالتك إلينا</translation>
    </message>
    <message>
        <source>The customer is upset: %1</source>
        <translation>العميل مستاء: %1</translation>
    </message>
    <message>
        <source>The articles do not tell all of it: %1</source>
        <translation>المقالات لا تذكر كل شيء: %1</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like gpt-4o-mini=0.15/0.60.</source>
        <translation>«%1» ليس سعرًا. اكتب MODEL=INPUT/OUTPUT بالدولار لكل مليون رمز، مثل gpt-4o-mini=0.15/0.60.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>No file is named.</source>
        <translation>لم يُذكر أي ملف.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 مجلد؛ اذكر ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 are the most. Give a part of it.</source>
        <translation>%1 كبير جدًا: الحد الأقصى %2. قدّم جزءًا منه.</translation>
    </message>
</context>
<context>
    <name>ReasonLink</name>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1، دون خصم</numerusform>
            <numerusform>%1، يخصم نقطة واحدة</numerusform>
            <numerusform>%1، يخصم نقطتين</numerusform>
            <numerusform>%1، يخصم %n نقاط</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
            <numerusform>%1، يخصم %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>يعرض الصفوف التي وراءه</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>no such ticket was opened in this run. Tick the ticket or change the sentence.</source>
        <translation>لم تُفتح تذكرة كهذه في هذا التشغيل. حدّد التذكرة أو غيّر الجملة.</translation>
    </message>
    <message>
        <source>no such ticket was changed in this run. Tick the update or change the sentence.</source>
        <translation>لم تُغيَّر تذكرة كهذه في هذا التشغيل. حدّد التحديث أو غيّر الجملة.</translation>
    </message>
    <message>
        <source>the conversation was not handed over. Tick the escalation or change the sentence.</source>
        <translation>لم تُحَل المحادثة. حدّد الإحالة أو غيّر الجملة.</translation>
    </message>
    <message>
        <source>nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.</source>
        <translation>لم يُمرَّر شيء في هذا التشغيل. حدّد التذكرة أو الإحالة، أو غيّر الجملة.</translation>
    </message>
    <message>
        <source>nothing was looked up in this run. Change the sentence.</source>
        <translation>لم يُبحث عن شيء في هذا التشغيل. غيّر الجملة.</translation>
    </message>
    <message>
        <source>the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself if you did it.</source>
        <translation>لم يفعل المساعد شيئًا من ذلك. غيّر الجملة، أو ارفض المسودة ورُدّ بنفسك إن كنت فعلته.</translation>
    </message>
    <message>
        <source>The answer says “%1”, but %2 Nothing was sent.</source>
        <translation>يقول الرد «%1»، لكن %2 لم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>step %1: “%2” is stored, the log does not lead to it</source>
        <translation>الخطوة %1: «%2» محفوظ، والسجل لا يؤدي إليه</translation>
    </message>
    <message>
        <source>step %1: the log leads to “%2”, it is not stored</source>
        <translation>الخطوة %1: السجل يؤدي إلى «%2»، وهو غير محفوظ</translation>
    </message>
    <message>
        <source>step %1: “%2” by the log, “%3” stored</source>
        <translation>الخطوة %1: «%2» بحسب السجل، والمحفوظ «%3»</translation>
    </message>
    <message>
        <source>step %1: other parameters by the log than stored</source>
        <translation>الخطوة %1: المعاملات بحسب السجل غير المحفوظة</translation>
    </message>
    <message>
        <source>the proposed action of step %1 is not stored</source>
        <translation>الإجراء المقترح للخطوة %1 غير محفوظ</translation>
    </message>
    <message>
        <source>the proposed action of step %1 has other parameters</source>
        <translation>للإجراء المقترح للخطوة %1 معاملات أخرى</translation>
    </message>
    <message>
        <source>the log has %1 entries of the assistant, %2 follow from them</source>
        <translation>في السجل %1 من قيود المساعد، وينتج عنها %2</translation>
    </message>
    <message>
        <source>entry %1 (“%2”) does not follow from the ones before</source>
        <translation>القيد %1 («%2») لا ينتج عن القيود التي قبله</translation>
    </message>
    <message>
        <source>the assistant is still working on this run</source>
        <translation>لا يزال المساعد يعمل على هذا التشغيل</translation>
    </message>
    <message>
        <source>the log ends before the run does</source>
        <translation>ينتهي السجل قبل التشغيل</translation>
    </message>
    <message>
        <source>the run is “%1” by the log, “%2” stored</source>
        <translation>التشغيل «%1» بحسب السجل، والمحفوظ «%2»</translation>
    </message>
    <message>
        <source>the intent is another one than the log leads to</source>
        <translation>الغرض غير الذي يؤدي إليه السجل</translation>
    </message>
    <message>
        <source>there is a draft by the log or in the workspace, and not in both</source>
        <translation>توجد مسودة في السجل أو في مساحة العمل، لا في كليهما</translation>
    </message>
    <message>
        <source>the draft is another one than the log leads to</source>
        <translation>المسودة غير التي يؤدي إليها السجل</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Reading and verifying the backup…</source>
        <translation>تجري قراءة النسخة الاحتياطية والتحقق منها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>الاستعادة عند التشغيل التالي</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>تُقرأ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>لا يمكن استعادة هذا الملف</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>how many a backup has, and the workspace</comment>
        <translation>%1، والآن %2</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>قيود التدقيق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>هذه النسخة الاحتياطية تالفة: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
        <source>It takes the workspace&apos;s place when Frontdesk starts next. What is there now is kept beside it, and the restoration stands on the audit log.</source>
        <translation>تحلّ محل مساحة العمل عند بدء Frontdesk التالي. ويُحفظ ما هو موجود الآن إلى جانبها، وتُسجَّل الاستعادة في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>RingGauge</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>a score, its maximum, what it means</comment>
        <translation>%1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row and what stands at its end</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمزًا</translation>
    </message>
    <message>
        <source>%1 tokens read, %2 written</source>
        <translation>قُرئ %1 رمزًا وكُتب %2</translation>
    </message>
</context>
<context>
    <name>RunDriver</name>
    <message>
        <source>The server offers no tool calls.</source>
        <translation>لا يقدّم الخادم استدعاءات أدوات.</translation>
    </message>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>لا توجد أداة باسم «%1».</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run %1 for %2: %3, %4</source>
        <translation>التشغيل %1 لـ%2: %3، %4</translation>
    </message>
</context>
<context>
    <name>RunWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>ليس لـ%1 محادثة %2.</translation>
    </message>
    <message>
        <source>This answer was approved already, by %1.</source>
        <translation>وافق %1 على هذا الرد من قبل.</translation>
    </message>
    <message>
        <source>This draft was rejected already, by %1.</source>
        <translation>رفض %1 هذه المسودة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft. Nothing was sent.</source>
        <translation>
            <numerusform>لا رسائل جديدة منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
            <numerusform>رسالة جديدة واحدة منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
            <numerusform>رسالتان جديدتان منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
            <numerusform>%n رسائل جديدة منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة. لم يُرسَل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer draft took this one&apos;s place. Nothing was sent.</source>
        <translation>حلّت مسودة أحدث محل هذه. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This run has no draft that waits for approval; it is “%1”.</source>
        <translation>ليس لهذا التشغيل مسودة تنتظر الموافقة؛ حالته «%1».</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1 now. Look at the draft again; nothing was sent.</source>
        <translation>عنوان العميل الآن %1. انظر إلى المسودة من جديد؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Step %1 is no proposed action of this run.</source>
        <translation>الخطوة %1 ليست إجراءً مقترحًا في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Asked for when the answer was approved</source>
        <translation>طُلب عند الموافقة على الرد</translation>
    </message>
    <message>
        <source>There is no tool called “%1”. Untick this action.</source>
        <translation>لا توجد أداة باسم «%1». ألغِ تحديد هذا الإجراء.</translation>
    </message>
    <message>
        <source>Another process goes on with this run.</source>
        <translation>تتابع عملية أخرى هذا التشغيل.</translation>
    </message>
    <message>
        <source>The answer is empty. Write something or reject the draft.</source>
        <translation>الرد فارغ. اكتب شيئًا أو ارفض المسودة.</translation>
    </message>
    <message>
        <source>This answer broke off in the middle. Complete it, or let the assistant draft again. Nothing was sent.</source>
        <translation>انقطع هذا الرد في المنتصف. أكمله أو دع المساعد يعيد الصياغة. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent.</source>
        <translation>Gmail غير متصل. اربطه في الإعدادات أو ألغِ تحديد مسودة Gmail. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The settings forbid “%1” now. Untick this action; nothing was sent.</source>
        <translation>تمنع الإعدادات «%1» الآن. ألغِ تحديد هذا الإجراء؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The assistant has not answered the newer messages yet. Wait for its draft, or keep yours.</source>
        <translation>لم يجب المساعد عن الرسائل الأحدث بعد. انتظر مسودته أو أبقِ مسودتك.</translation>
    </message>
    <message>
        <source>This message was answered already.</source>
        <translation>أُجيب عن هذه الرسالة من قبل.</translation>
    </message>
    <message>
        <source>The assistant is still working on this message.</source>
        <translation>لا يزال المساعد يعمل على هذه الرسالة.</translation>
    </message>
    <message>
        <source>No message of the customer waits for an answer.</source>
        <translation>لا توجد رسالة من العميل تنتظر ردًا.</translation>
    </message>
</context>
<context>
    <name>RunningRing</name>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>لم يُكتب %1: %2. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>البحث عن رد</translation>
    </message>
    <message>
        <source>As it will be inserted</source>
        <translation>كما سيُدرج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: %1</source>
        <translation>يُملأ عند الإدراج: %1</translation>
    </message>
    <message>
        <source>No reply is saved yet. New makes the first one.</source>
        <translation>لم يُحفظ رد بعد. «جديد» ينشئ الأول.</translation>
    </message>
    <message>
        <source>No reply holds these words.</source>
        <translation>لا رد يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>غير معروف هنا: %1</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>اختر ردًا أولًا</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>أعطه اسمًا تجده به.</translation>
    </message>
    <message>
        <source>Write the text of the reply.</source>
        <translation>اكتب نص الرد.</translation>
    </message>
    <message>
        <source>There is a reply of that name already.</source>
        <translation>يوجد رد بهذا الاسم من قبل.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be of type %2.</source>
        <translation>يجب أن يكون «%1» من النوع %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed.</source>
        <translation>قيمة «%1» غير مسموح بها.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» أطول من %2 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” is too small.</source>
        <translation>«%1» صغير جدًا.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» كبير جدًا.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» مفقود.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this tool.</source>
        <translation>«%1» ليس معاملًا لهذه الأداة.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Words, or from:alice is:open label:billing before:2026-03</source>
        <translation>كلمات، أو from:alice is:open label:billing before:2026-03</translation>
    </message>
    <message>
        <source>Search without these filters</source>
        <translation>البحث دون عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أفضل نتيجة</numerusform>
            <numerusform>أفضل نتيجتين</numerusform>
            <numerusform>أفضل %n نتائج</numerusform>
            <numerusform>أفضل %n نتيجة</numerusform>
            <numerusform>أفضل %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”. %2 for “%3”</source>
        <translation>لا شيء يحتوي على «%1». %2 لـ«%3»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found with these filters; %n hit(s) without</source>
        <translation>
            <numerusform>لا شيء بعوامل التصفية هذه، ولا دونها</numerusform>
            <numerusform>لا شيء بعوامل التصفية هذه؛ نتيجة واحدة دونها</numerusform>
            <numerusform>لا شيء بعوامل التصفية هذه؛ نتيجتان دونها</numerusform>
            <numerusform>لا شيء بعوامل التصفية هذه؛ %n نتائج دونها</numerusform>
            <numerusform>لا شيء بعوامل التصفية هذه؛ %n نتيجة دونها</numerusform>
            <numerusform>لا شيء بعوامل التصفية هذه؛ %n نتيجة دونها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEval</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it</extracomment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>not a JSON object (%1)</source>
        <translation>ليس كائن JSON (%1)</translation>
    </message>
    <message>
        <source>“id” or “text” is missing</source>
        <translation>«id» أو «text» مفقود</translation>
    </message>
    <message>
        <source>the id “%1” was there before</source>
        <translation>المعرّف «%1» ورد من قبل</translation>
    </message>
    <message>
        <source>expected an id, a tab and a text</source>
        <translation>يُتوقع معرّف ثم علامة جدولة ثم نص</translation>
    </message>
    <message>
        <source>expected a query id, a tab, a document id, a tab and a grade</source>
        <translation>يُتوقع معرّف استعلام ثم علامة جدولة ثم معرّف مستند ثم علامة جدولة ثم درجة</translation>
    </message>
    <message>
        <source>not UTF-8; save the file in that encoding</source>
        <translation>ليس بترميز UTF-8؛ احفظ الملف بهذا الترميز</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>The corpus holds no document.</source>
        <translation>لا تحتوي المجموعة على أي مستند.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>لا يوجد أي استعلام.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>SendCountdown</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo %1</source>
        <comment>seconds and key</comment>
        <translation>
            <numerusform>يُرسَل الآن · تراجع %1</numerusform>
            <numerusform>يُرسَل بعد ثانية · تراجع %1</numerusform>
            <numerusform>يُرسَل بعد ثانيتين · تراجع %1</numerusform>
            <numerusform>يُرسَل بعد %n ثوانٍ · تراجع %1</numerusform>
            <numerusform>يُرسَل بعد %n ثانية · تراجع %1</numerusform>
            <numerusform>يُرسَل بعد %n ثانية · تراجع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يُرسَل…</translation>
    </message>
    <message>
        <source>The reply was not taken back</source>
        <translation>لم يُسترجع الرد</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>ليس لـ%1 محادثة %2.</translation>
    </message>
    <message>
        <source>The reply was written to %1; this conversation is with %2 now. Nothing was sent, the text is back in the composer.</source>
        <translation>كُتب الرد إلى %1، وهذه المحادثة الآن مع %2. لم يُرسَل شيء، وعاد النص إلى حقل الكتابة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Set on the command line; it cannot be changed here.</source>
        <translation>محدَّد في سطر الأوامر؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment; it cannot be changed here.</source>
        <translation>محدَّد بـ%1 في البيئة؛ لا يمكن تغييره هنا.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>تعمل الحروف المفردة ما دام التركيز ليس في حقل نص.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>اختيار لتغيير جماعي</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>الرفض مع سبب</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>مواءمة مسودة قديمة</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>الاحتفاظ بمسودة قديمة</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>التخلص من مسودة قديمة</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>كل ما ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Insert an article</source>
        <translation>إدراج مقالة</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>نسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>طباعة المحادثة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>الكتابة باسم العميل</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>عرض العميل</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>إعادة فتح المحادثة</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>لوحة النشاط</translation>
    </message>
    <message>
        <source>This is no file of shortcuts: it holds no JSON object.</source>
        <translation>هذا ليس ملف اختصارات: لا يحوي كائن JSON.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the keys of “%2”.</source>
        <translation>لا يمكن أن يكون «%1» اختصار «%2».</translation>
    </message>
    <message>
        <source>%1 would be “%2” and “%3”.</source>
        <translation>سيكون %1 اختصار «%2» و«%3» معًا.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>The file is too large to hold shortcuts.</source>
        <translation>الملف أكبر من أن يكون ملف اختصارات.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Choose a field and press the keys. Backspace takes them away. Single letters work while no text is typed.</source>
        <translation>اختر حقلًا واضغط المفاتيح. يزيلها مفتاح المسح للخلف. تعمل الأحرف المفردة ما دام لا يُكتب نص.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>تصدير الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>الاختصارات (*.json)</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>استيراد اختصارات</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>كل المفاتيح هي المعتادة.</translation>
    </message>
    <message>
        <source>These keys stay as they are</source>
        <translation>تبقى هذه المفاتيح كما هي</translation>
    </message>
    <message>
        <source>%1 is needed in text fields and to move around. Choose others.</source>
        <translation>يلزم %1 في حقول النص وللتنقل. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 مستخدم</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. It would lose it.</source>
        <translation>‏%1 هو اختصار «%2»، وسيفقده.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>The shortcuts were not exported</source>
        <translation>لم تُصدَّر الاختصارات</translation>
    </message>
    <message>
        <source>The shortcuts were not imported</source>
        <translation>لم تُستورد الاختصارات</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>تعذّر إنشاء التوقيع.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The key that signs evidence is in the keychain and cannot be seen. %1</source>
        <translation>المفتاح الذي يوقّع الإثباتات في سلسلة المفاتيح ولا يمكن الوصول إليه. %1</translation>
    </message>
    <message>
        <source>No keychain answers: this key signs until Frontdesk is closed, and the next one is another.</source>
        <translation>لا تجيب أي سلسلة مفاتيح: يوقّع هذا المفتاح حتى يُغلق Frontdesk، والتالي غيره.</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Sources used:</source>
        <translation>المصادر المستخدمة:</translation>
    </message>
    <message>
        <source>Opens the article</source>
        <translation>يفتح المقالة</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd، d MMMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
</context>
<context>
    <name>StaleDraft</name>
    <message>
        <source>Stale draft</source>
        <translation>مسودة قديمة</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>مسودتك</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>This text answers the newer messages too</source>
        <translation>يجيب هذا النص عن الرسائل الأحدث أيضًا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلّص</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>Your draft, with your edits</source>
        <translation>مسودتك مع تحريراتك</translation>
    </message>
    <message>
        <source>Rebase takes the assistant&apos;s new draft and keeps your edits.</source>
        <translation>تأخذ المواءمة مسودة المساعد الجديدة وتُبقي تحريراتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft</source>
        <translation>
            <numerusform>لا رسائل جديدة منذ هذه المسودة</numerusform>
            <numerusform>رسالة جديدة واحدة منذ هذه المسودة</numerusform>
            <numerusform>رسالتان جديدتان منذ هذه المسودة</numerusform>
            <numerusform>%n رسائل جديدة منذ هذه المسودة</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة</numerusform>
            <numerusform>%n رسالة جديدة منذ هذه المسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>جديد من %1</translation>
    </message>
    <message>
        <source>The assistant is still reading the new messages</source>
        <translation>لا يزال المساعد يقرأ الرسائل الجديدة</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>تعذّر بدء Frontdesk</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>الأوامر %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts %1</source>
        <translation>الاختصارات %1</translation>
    </message>
</context>
<context>
    <name>StatusNotices</name>
    <message>
        <source>Offline assistant</source>
        <translation>المساعد دون اتصال</translation>
    </message>
    <message>
        <source>Audit log cannot be read</source>
        <translation>تعذّرت قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit log broken at entry %1</source>
        <translation>سجل التدقيق معطوب عند القيد %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit log intact, %n entries</source>
        <translation>
            <numerusform>سجل التدقيق سليم، لا قيود</numerusform>
            <numerusform>سجل التدقيق سليم، قيد واحد</numerusform>
            <numerusform>سجل التدقيق سليم، قيدان</numerusform>
            <numerusform>سجل التدقيق سليم، %n قيود</numerusform>
            <numerusform>سجل التدقيق سليم، %n قيدًا</numerusform>
            <numerusform>سجل التدقيق سليم، %n قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>WRITE</source>
        <translation>يُغيّر</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup never writes over a file; choose another name.</source>
        <translation>‏%1 موجود من قبل. لا تُكتب النسخة الاحتياطية فوق ملف أبدًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed.</source>
        <translation>تعذّر التحقق من النسخة فأُزيلت.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is empty; it is no backup of a workspace.</source>
        <translation>‏%1 فارغ؛ ليس نسخة احتياطية من مساحة عمل.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>‏%1 تالف ولم يُؤخذ: %2</translation>
    </message>
    <message>
        <source>This is the workspace itself and no backup of it.</source>
        <translation>هذه مساحة العمل نفسها لا نسخة منها.</translation>
    </message>
    <message>
        <source>an entry before it was removed, inserted or changed</source>
        <translation>أُزيل قيد قبله أو أُدرج أو غُيّر</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>غُيّر بعد كتابته</translation>
    </message>
    <message>
        <source>its texts were changed after it was written</source>
        <translation>غُيّرت نصوصه بعد كتابته</translation>
    </message>
    <message>
        <source>it is marked as erased and has texts</source>
        <translation>مُعلَّم بأنه ممحوّ وله نصوص</translation>
    </message>
    <message>
        <source>its texts were removed, and no erasure is on the log</source>
        <translation>أُزيلت نصوصه، ولا محو في السجل</translation>
    </message>
    <message>
        <source>entries at the end were removed</source>
        <translation>أُزيلت قيود من النهاية</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>القيد %1: %2.</translation>
    </message>
    <message>
        <source>it has no hash</source>
        <translation>ليس له تجزئة</translation>
    </message>
    <message>
        <source>the log went back: %1 entries were recorded outside the workspace, it has %2</source>
        <translation>رجع السجل إلى الوراء: سُجّل %1 قيدًا خارج مساحة العمل، وفيها %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>تالف: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that does not exist.</source>
        <translation>الصف %1 من %2 يتبع شيئًا غير موجود.</translation>
    </message>
    <message>
        <source>The audit log does not verify from entry %1 on: %2.</source>
        <translation>لا يصح سجل التدقيق بدءًا من القيد %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait for a person without a draft.</source>
        <translation>
            <numerusform>لا تشغيل ينتظر إنسانًا دون مسودة.</numerusform>
            <numerusform>تشغيل واحد ينتظر إنسانًا دون مسودة.</numerusform>
            <numerusform>تشغيلان ينتظران إنسانًا دون مسودة.</numerusform>
            <numerusform>%n تشغيلات تنتظر إنسانًا دون مسودة.</numerusform>
            <numerusform>%n تشغيلًا ينتظر إنسانًا دون مسودة.</numerusform>
            <numerusform>%n تشغيل ينتظر إنسانًا دون مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This build cannot open %1.</source>
        <translation>لا يستطيع هذا الإصدار فتح %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s %1 driver is not installed.</source>
        <translation>مشغّل Qt‏ %1 غير مثبّت.</translation>
    </message>
    <message>
        <source>There is no conversation %1.</source>
        <translation>لا توجد محادثة %1.</translation>
    </message>
    <message>
        <source>Customer %1 has no open conversation.</source>
        <translation>ليس للعميل %1 محادثة مفتوحة.</translation>
    </message>
    <message>
        <source>There is a customer with the e-mail address %1 already.</source>
        <translation>يوجد عميل بعنوان البريد %1 من قبل.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>لا يوجد عميل %1.</translation>
    </message>
    <message>
        <source>There is no customer with the e-mail address %1.</source>
        <translation>لا يوجد عميل بعنوان البريد %1.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>يوجد موظف باسم %1 من قبل.</translation>
    </message>
    <message>
        <source>The workspace has lost its journal.</source>
        <translation>فقدت مساحة العمل دفتر يومياتها.</translation>
    </message>
    <message>
        <source>This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer backup, or accept the workspace as it is.</source>
        <translation>مساحة العمل هذه نسخة أقدم، أو قُطعت نهاية سجل تدقيقها: %1. استعد نسخة احتياطية أحدث أو اقبلها كما هي.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>مساحة العمل غير مفتوحة.</translation>
    </message>
    <message>
        <source>The workspace file was moved, deleted or replaced while it was open. Nothing is written any more; copy what you were typing, close Frontdesk and put the file back.</source>
        <translation>نُقل ملف مساحة العمل أو حُذف أو استُبدل وهو مفتوح. لن يُكتب شيء بعد الآن؛ انسخ ما كنت تكتبه وأغلق Frontdesk وأعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>The history of this workspace is as it was; there is nothing to accept.</source>
        <translation>تاريخ مساحة العمل هذه كما كان؛ لا شيء لقبوله.</translation>
    </message>
    <message>
        <source>Run %1 has no draft.</source>
        <translation>ليس للتشغيل %1 مسودة.</translation>
    </message>
    <message>
        <source>This draft was decided already. Nothing was sent a second time.</source>
        <translation>بُتّ في هذه المسودة من قبل. لم يُرسَل شيء مرة ثانية.</translation>
    </message>
    <message>
        <source>This draft was decided already; the edit was not kept.</source>
        <translation>بُتّ في هذه المسودة من قبل؛ لم يُحفظ التحرير.</translation>
    </message>
    <message>
        <source>This action was decided already. It was not done a second time.</source>
        <translation>بُتّ في هذا الإجراء من قبل. لم يُنفَّذ مرة ثانية.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>لا توجد تذكرة %1.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>لا يمكن دمج عميل مع نفسه.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>لا توجد رسالة %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Frontdesk workspace. It was left as it is.</source>
        <translation>هذا الملف قاعدة بيانات برنامج آخر، لا مساحة عمل Frontdesk. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Frontdesk (schema %1; this program knows %2). It was left as it is; update Frontdesk to open it.</source>
        <translation>أنشأ إصدار أحدث من Frontdesk مساحة العمل هذه (المخطط %1؛ وهذا البرنامج يعرف %2). تُركت كما هي؛ حدّث Frontdesk لفتحها.</translation>
    </message>
    <message>
        <source>There is nothing with this number in the outbox.</source>
        <translation>لا شيء بهذا الرقم في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Another Frontdesk has taken this out of the outbox.</source>
        <translation>أخذ Frontdesk آخر هذا من صندوق الصادر.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied: %2. The workspace was left as it is.</source>
        <translation>تعذّر نسخ النسخة الاحتياطية %1: %2. تُركت مساحة العمل كما هي.</translation>
    </message>
    <message>
        <source>The restoration could not be prepared: %1</source>
        <translation>تعذّر إعداد الاستعادة: %1</translation>
    </message>
    <message>
        <source>A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again.</source>
        <translation>يُراد استعادة نسخة احتياطية، وFrontdesk آخر يفتح مساحة العمل. أغلقه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be moved aside. Nothing was restored.</source>
        <translation>تعذّرت تنحية مساحة العمل %1 جانبًا. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The workspace that was there is %1.</source>
        <translation>تعذّر وضع النسخة الاحتياطية في مكانها. مساحة العمل السابقة هي %1.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>لا يوجد تشغيل %1.</translation>
    </message>
    <message>
        <source>Conversation %1 has no run yet.</source>
        <translation>ليس للمحادثة %1 تشغيل بعد.</translation>
    </message>
    <message>
        <source>Somebody was faster: the run is “%1” by now. Nothing was changed.</source>
        <translation>كان غيرك أسرع: صار التشغيل «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another Frontdesk works on this run.</source>
        <translation>يعمل Frontdesk آخر على هذا التشغيل.</translation>
    </message>
    <message>
        <source>%1 exists already. What is salvaged goes into a new file; choose another name.</source>
        <translation>‏%1 موجود من قبل. ما يُنقذ يوضع في ملف جديد؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>تعذّر نسخ %1.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its first page is gone. Restore a backup.</source>
        <translation>لا يمكن قراءة شيء من %1: صفحته الأولى مفقودة. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no reply %1 that waits to be sent.</source>
        <translation>لا يوجد رد %1 ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>The stored file is damaged. It was not saved.</source>
        <translation>الملف المخزَّن تالف. لم يُحفظ.</translation>
    </message>
    <message>
        <source>The reply went out already.</source>
        <translation>خرج الرد من قبل.</translation>
    </message>
    <message>
        <source>The reply was taken back already.</source>
        <translation>استُرجع الرد من قبل.</translation>
    </message>
    <message>
        <source>The file was sent already.</source>
        <translation>أُرسل الملف من قبل.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist and could not be made.</source>
        <translation>المجلد %1 غير موجود وتعذّر إنشاؤه.</translation>
    </message>
    <message>
        <source>%1 is a folder; a workspace is a file.</source>
        <translation>‏%1 مجلد؛ ومساحة العمل ملف.</translation>
    </message>
    <message>
        <source>You have no permission to read and write the workspace %1.</source>
        <translation>لا إذن لك بقراءة مساحة العمل %1 والكتابة فيها.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be made: %2</source>
        <translation>تعذّر إنشاء مساحة العمل %1: %2</translation>
    </message>
    <message>
        <source>The workspace did not understand the program.</source>
        <translation>لم تفهم مساحة العمل البرنامج.</translation>
    </message>
    <message>
        <source>The workspace is locked by another program. Nothing was changed; try again in a moment.</source>
        <translation>يقفل برنامج آخر مساحة العمل. لم يتغيّر شيء؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يضع شيء؛ أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The workspace can only be read. Check the permissions of the file and its folder.</source>
        <translation>مساحة العمل للقراءة فقط. تحقّق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the workspace. Nothing was changed.</source>
        <translation>رفض القرص قراءة مساحة العمل أو الكتابة فيها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the permissions of the file and its folder, and that the disk is not full.</source>
        <translation>تعذّر فتح مساحة العمل. تحقّق من أذونات الملف ومجلده ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The workspace file is damaged or is not a workspace. It was left as it is; open a backup with --workspace.</source>
        <translation>ملف مساحة العمل تالف أو ليس مساحة عمل. تُرك كما هو؛ افتح نسخة احتياطية بـ‎--workspace.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>النص أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>يوجد مثله من قبل.</translation>
    </message>
    <message>
        <source>What it belongs to does not exist.</source>
        <translation>ما يتبعه غير موجود.</translation>
    </message>
    <message>
        <source>The audit log can only be added to.</source>
        <translation>لا يمكن إلا الإضافة إلى سجل التدقيق.</translation>
    </message>
    <message>
        <source>The workspace does not take this value.</source>
        <translation>لا تقبل مساحة العمل هذه القيمة.</translation>
    </message>
    <message>
        <source>This place cannot keep a workspace safely (SQLite&apos;s write-ahead log does not work here). Choose a folder on a local disk.</source>
        <translation>لا يستطيع هذا المكان حفظ مساحة عمل بأمان (سجل SQLite للكتابة المسبقة لا يعمل هنا). اختر مجلدًا على قرص محلي.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt cannot be used.</source>
        <translation>تعذّر استخدام مشغّل SQLite في Qt.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be made: %2</source>
        <translation>تعذّر إنشاء ملف القفل %1: %2</translation>
    </message>
    <message>
        <source>The workspace could not be locked: %1</source>
        <translation>تعذّر قفل مساحة العمل: %1</translation>
    </message>
    <message>
        <source>Another Frontdesk is writing to this workspace and does not come to an end. Nothing was changed; try again in a moment.</source>
        <translation>يكتب Frontdesk آخر في مساحة العمل هذه ولا ينتهي. لم يتغيّر شيء؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The audit log can be changed: what keeps it from that was removed.</source>
        <translation>يمكن تغيير سجل التدقيق: أُزيل ما يحميه من ذلك.</translation>
    </message>
    <message>
        <source>The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a whole index.</source>
        <translation>يختلف فهرس البحث في %1 عن صفوفه في %2. يُنشئ الإنقاذ مساحة عمل جديدة بفهرس كامل.</translation>
    </message>
    <message>
        <source>This workspace was changed by something other than Frontdesk: it holds %1, which would act whenever something is written. It was left as it is; open a backup with --workspace.</source>
        <translation>غيّر مساحة العمل هذه شيء غير Frontdesk: فهي تحتوي على %1، وهو ما سيعمل عند كل كتابة. تُركت كما هي؛ افتح نسخة احتياطية باستخدام --workspace.</translation>
    </message>
    <message>
        <source>The workspace %1 has a second name on this disk (a hard link). Opened under both it would be damaged, so it was left as it is: remove one name or make a copy.</source>
        <translation>لمساحة العمل %1 اسم ثانٍ على هذا القرص (رابط صلب). لو فُتحت بالاسمين لتلفت، لذلك تُركت كما هي: احذف أحد الاسمين أو أنشئ نسخة.</translation>
    </message>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>رد التشغيل %1 ليس الرد الذي تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Another program has been reading the workspace without end, so what is written piles up beside it: more than 64 MiB by now. Close what else has the file open, perhaps a database viewer or a backup program.</source>
        <translation>يقرأ برنامج آخر مساحة العمل بلا انتهاء، فيتراكم ما يُكتب إلى جانبها: أكثر من 64 ميبيبايت حتى الآن. أغلق ما سوى ذلك مما يفتح الملف، كعارض قواعد بيانات أو برنامج نسخ احتياطي.</translation>
    </message>
    <message>
        <source>This computer starts no more threads for you. Close other programs and start Frontdesk again.</source>
        <translation>لم يعد هذا الحاسوب يبدأ خيوط تنفيذ أخرى لك. أغلق برامج أخرى ثم شغّل Frontdesk من جديد.</translation>
    </message>
    <message>
        <source>The workspace %1 is on a disk of another computer (%2), where two programs that use it would damage it. Nothing was changed: move it to a disk of this computer.</source>
        <translation>مساحة العمل %1 موجودة على قرص حاسوب آخر (%2)، حيث يتلفها برنامجان يستخدمانها معًا. لم يتغير شيء: انقلها إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a moment.</source>
        <translation>يستعيد Frontdesk آخر مساحة العمل أو يحدّثها. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>This workspace has to be brought up to date, and an earlier Frontdesk has it open. Close that one, then try again.</source>
        <translation>يجب تحديث مساحة العمل هذه، وFrontdesk أقدم يفتحها. أغلقه ثم حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>SupportAnalytics</name>
    <message>
        <source>nothing before</source>
        <translation>لا شيء قبلها</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>مثل المدة السابقة</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>أسرع بـ%1</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>أبطأ بـ%1</translation>
    </message>
    <message>
        <source>No tickets in this time</source>
        <translation>لا تذاكر في هذه المدة</translation>
    </message>
    <message>
        <source>Tickets by category</source>
        <translation>التذاكر حسب الفئة</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>أول رد، الوسيط</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>الحل، الوسيط</translation>
    </message>
    <message>
        <source>First response by day</source>
        <translation>أول رد حسب اليوم</translation>
    </message>
    <message>
        <source>Resolution by day</source>
        <translation>الحل حسب اليوم</translation>
    </message>
    <message>
        <source>Assistant share</source>
        <translation>حصة المساعد</translation>
    </message>
    <message>
        <source>How replies came about</source>
        <translation>كيف نشأت الردود</translation>
    </message>
    <message>
        <source>Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows the points it costs, from 100; choose one to see the rows behind it.</source>
        <translation>تسجيلات الدخول والتذاكر المفتوحة والرسائل المنتظرة وNPS والمدفوعات. يبيّن كل سبب النقاط التي يخصمها من 100؛ اختر سببًا لترى الصفوف التي وراءه.</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>عرض المعادلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 في أقل من يوم</numerusform>
            <numerusform>%1 في يوم واحد</numerusform>
            <numerusform>%1 في يومين</numerusform>
            <numerusform>%1 في %n أيام</numerusform>
            <numerusform>%1 في %n يومًا</numerusform>
            <numerusform>%1 في %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n replies began as its draft</source>
        <translation>
            <numerusform>لا ردود بدأت من مسودته</numerusform>
            <numerusform>من رد واحد بدأ من مسودته</numerusform>
            <numerusform>من ردين بدآ من مسودته</numerusform>
            <numerusform>من %n ردود بدأت من مسودته</numerusform>
            <numerusform>من %n ردًا بدأت من مسودته</numerusform>
            <numerusform>من %n رد بدأت من مسودته</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as drafted</source>
        <translation>أُرسل كما صيغ</translation>
    </message>
    <message>
        <source>Edited, then sent</source>
        <translation>حُرّر ثم أُرسل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>كتبه إنسان</translation>
    </message>
    <message>
        <source>Of the drafts decided %1 were approved and %2 rejected</source>
        <translation>من المسودات المبتوت فيها قُبل %1 ورُفض %2</translation>
    </message>
    <message>
        <source>of the approved %1 were edited first</source>
        <translation>وحُرّر %1 من المقبولة أولًا</translation>
    </message>
    <message>
        <source>No draft was decided in this time</source>
        <translation>لم يُبتّ في أي مسودة في هذه المدة</translation>
    </message>
    <message>
        <source>The server read and wrote %1 tokens for $%2.</source>
        <translation>قرأ الخادم وكتب %1 رمزًا مقابل ‎$%2.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>The conversation was not changed</source>
        <translation>لم تتغيّر المحادثة</translation>
    </message>
    <message>
        <source>The conversations were not changed</source>
        <translation>لم تتغيّر المحادثات</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>لم يُتراجع عن التغيير</translation>
    </message>
</context>
<context>
    <name>TicketBulkBar</name>
    <message>
        <source>Ticked tickets</source>
        <translation>التذاكر المحددة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>إغلاق التذاكر</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketChangeRow</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
</context>
<context>
    <name>TicketChanges</name>
    <message numerus="yes">
        <source>%n ticket(s) closed</source>
        <translation>
            <numerusform>لم تُغلق تذاكر</numerusform>
            <numerusform>أُغلقت تذكرة واحدة</numerusform>
            <numerusform>أُغلقت تذكرتان</numerusform>
            <numerusform>أُغلقت %n تذاكر</numerusform>
            <numerusform>أُغلقت %n تذكرة</numerusform>
            <numerusform>أُغلقت %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>لم تتغيّر تذاكر</numerusform>
            <numerusform>تغيّرت تذكرة واحدة</numerusform>
            <numerusform>تغيّرت تذكرتان</numerusform>
            <numerusform>تغيّرت %n تذاكر</numerusform>
            <numerusform>تغيّرت %n تذكرة</numerusform>
            <numerusform>تغيّرت %n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 changed</source>
        <translation>تغيّرت التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1 closed</source>
        <translation>أُغلقت التذكرة %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>التذكرة %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 reopened</source>
        <translation>أُعيد فتح التذكرة %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Nothing was assigned</source>
        <translation>لم يُسند شيء</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>لم يُتراجع عن التغيير</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Linked messages</source>
        <translation>الرسائل المرتبطة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>إغلاق التذكرة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>تحرير التذكرة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>أنا، %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>لا وصف</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>The linked messages cannot be read</source>
        <translation>تعذّرت قراءة الرسائل المرتبطة</translation>
    </message>
    <message>
        <source>No linked messages</source>
        <translation>لا رسائل مرتبطة</translation>
    </message>
    <message numerus="yes">
        <source>%n linked message(s)</source>
        <translation>
            <numerusform>لا رسائل مرتبطة</numerusform>
            <numerusform>رسالة مرتبطة واحدة</numerusform>
            <numerusform>رسالتان مرتبطتان</numerusform>
            <numerusform>%n رسائل مرتبطة</numerusform>
            <numerusform>%n رسالة مرتبطة</numerusform>
            <numerusform>%n رسالة مرتبطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>تحرير التذكرة %1</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>إنشاء تذكرة</translation>
    </message>
    <message>
        <source>Give the ticket a title: what is it about?</source>
        <translation>أعطِ التذكرة عنوانًا: عمّ هي؟</translation>
    </message>
    <message>
        <source>Choose the customer from the list: type a part of the name, e-mail or company.</source>
        <translation>اختر العميل من القائمة: اكتب جزءًا من الاسم أو البريد أو الشركة.</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>في الوصف %1 حرفًا، والمسموح %2. اختصره.</translation>
    </message>
    <message>
        <source>The ticket is being stored</source>
        <translation>يجري حفظ التذكرة</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>%1, %2, %3, priority %4</source>
        <translation>%1، %2، %3، الأولوية %4</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <comment>a ticket in words</comment>
        <translation>%1، محددة</translation>
    </message>
</context>
<context>
    <name>TicketSearch</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search tickets, or priority: category: assignee: customer:</source>
        <translation>ابحث في التذاكر، أو priority: category: assignee: customer:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>أي أولوية</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>أنا، %1</translation>
    </message>
    <message>
        <source>me</source>
        <comment>a value of assignee:</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a value of assignee:</comment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>ميزة</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>طلب ميزة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>الدعم التقني</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّثت</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>أي التذاكر</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>The ticket cannot be read</source>
        <translation>تعذّرت قراءة التذكرة</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>تعذّرت قراءة التذاكر</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No ticket fits this search. Esc in the search field clears it.</source>
        <translation>لا تذكرة تطابق هذا البحث. يمسحه Esc في حقل البحث.</translation>
    </message>
    <message>
        <source>No ticket fits this search. “All” looks through the others too.</source>
        <translation>لا تذكرة تطابق هذا البحث. «الكل» يبحث في غيرها أيضًا.</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>لا تذاكر مفتوحة</translation>
    </message>
    <message>
        <source>Tickets that the assistant proposes and you approve appear here, and those you open yourself.</source>
        <translation>تظهر هنا التذاكر التي يقترحها المساعد وتوافق عليها، والتي تفتحها بنفسك.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>لا تذاكر</translation>
    </message>
    <message>
        <source>Tickets appear here once somebody opens one.</source>
        <translation>تظهر التذاكر هنا عندما يفتح أحد واحدة.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>dddd، d MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes, or days and hours</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>⁦%1 µs⁩</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>⁦%1 s⁩</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>a duration</comment>
        <translation>ينتظر منذ %1</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>keys and seconds left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TokenChip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>None open</source>
        <translation>لا مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>التذكرة ‎#%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>يصوغ</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>أُرسل بعد %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>replaced by a newer message</source>
        <translation>حلّت محله رسالة أحدث</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>وافق %1، %2</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <translation>أوقف %1، %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>رفض %1، %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطّطة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>«%1»، بواسطة %2</translation>
    </message>
    <message>
        <source>Prices and plans</source>
        <translation>الأسعار والخطط</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>الدعم التقني</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>طلب ميزة</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>بلاغ عن خلل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>سؤال عام</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>يريد شخصًا</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>لا توجد أداة باسم «%1».</translation>
    </message>
    <message>
        <source>Open a ticket “%1” with priority %2</source>
        <translation>فتح تذكرة «%1» بأولوية %2</translation>
    </message>
    <message>
        <source>Add this message to ticket #%1</source>
        <translation>إضافة هذه الرسالة إلى التذكرة ‎#%1</translation>
    </message>
    <message>
        <source>Ticket #%1 belongs to another customer.</source>
        <translation>التذكرة ‎#%1 لعميل آخر.</translation>
    </message>
    <message>
        <source>Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.</source>
        <translation>أُغلقت التذكرة ‎#%1 في الأثناء. ألغِ تحديد هذا الإجراء أو أعد فتح التذكرة.</translation>
    </message>
    <message>
        <source>Hand the conversation to a colleague: %1</source>
        <translation>تحويل المحادثة إلى زميل: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>مُحوَّل: %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Create a Gmail draft “%1”</source>
        <translation>إنشاء مسودة Gmail «%1»</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Monthly revenue</source>
        <translation>الإيراد الشهري</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Average health</source>
        <translation>متوسط الحالة</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Opens the customers</source>
        <translation>يفتح العملاء</translation>
    </message>
    <message>
        <source>Opens the tickets</source>
        <translation>يفتح التذاكر</translation>
    </message>
    <message>
        <source>Opens what waits for a decision</source>
        <translation>يفتح ما ينتظر قرارًا</translation>
    </message>
    <message numerus="yes">
        <source>%n paying customer(s)</source>
        <translation>
            <numerusform>لا عملاء يدفعون</numerusform>
            <numerusform>عميل واحد يدفع</numerusform>
            <numerusform>عميلان يدفعان</numerusform>
            <numerusform>%n عملاء يدفعون</numerusform>
            <numerusform>%n عميلًا يدفعون</numerusform>
            <numerusform>%n عميل يدفعون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 بحالة سليمة</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 يحتاجون انتباهًا</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 معرّضون للخطر</translation>
    </message>
    <message numerus="yes">
        <source>of 100, %n customer(s) judged</source>
        <translation>
            <numerusform>من 100، لم يُقيَّم أي عميل</numerusform>
            <numerusform>من 100، قُيّم عميل واحد</numerusform>
            <numerusform>من 100، قُيّم عميلان</numerusform>
            <numerusform>من 100، قُيّم %n عملاء</numerusform>
            <numerusform>من 100، قُيّم %n عميلًا</numerusform>
            <numerusform>من 100، قُيّم %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 urgent</source>
        <translation>%1 عاجلة</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 عالية</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>لا شيء عاجل</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء للقيام به</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>فتح Frontdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n unread</source>
        <translation>
            <numerusform>Frontdesk: لا غير مقروء</numerusform>
            <numerusform>Frontdesk: واحدة غير مقروءة</numerusform>
            <numerusform>Frontdesk: اثنتان غير مقروءتين</numerusform>
            <numerusform>Frontdesk: %n غير مقروءة</numerusform>
            <numerusform>Frontdesk: %n غير مقروءة</numerusform>
            <numerusform>Frontdesk: %n غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleNotices</name>
    <message>
        <source>The workspace cannot be written</source>
        <translation>تعذّرت الكتابة في مساحة العمل</translation>
    </message>
    <message>
        <source>The history of this workspace went back</source>
        <translation>رجع تاريخ مساحة العمل هذه إلى الوراء</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>قبولها كما هي</translation>
    </message>
    <message>
        <source>The daily backup could not be made</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>تعذّرت قراءة المقالات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>The history could not be accepted</source>
        <translation>تعذّر قبول التاريخ</translation>
    </message>
    <message>
        <source>Another program holds up the workspace</source>
        <translation>برنامج آخر يعطّل مساحة العمل</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>تعذّرت إزالة %1.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>VIEW</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Input and output of %1</source>
        <translation>مدخلات %1 ومخرجاته</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>يزيل Delete هذا العرض</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>WholeTextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is empty. Name a file, for example support.db.</source>
        <translation>مساحة العمل فارغة. سمِّ ملفًا، مثل support.db.</translation>
    </message>
    <message>
        <source>This version keeps its workspace in an SQLite file. Name a file instead of a PostgreSQL address.</source>
        <translation>يحفظ هذا الإصدار مساحة عمله في ملف SQLite. سمِّ ملفًا بدلًا من عنوان PostgreSQL.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it, for example %1/workspace.db.</source>
        <translation>«%1» مجلد. سمِّ ملفًا فيه، مثل %1/workspace.db.</translation>
    </message>
</context>
</TS>
