<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionEffect</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2”</source>
        <translation>チケット #%1 「%2」</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added to the description</source>
        <translation>説明に追記</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile: this would fail</source>
        <translation>チケットはその間に閉じられたため、失敗します</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change the arguments</source>
        <translation>引数を変更</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Close the arguments</source>
        <translation>引数を閉じる</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>あなたが変更</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Proposed actions</source>
        <translation>提案されたアクション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>下書きを編集</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Goes out at once, together with its actions: it cannot be taken back.</source>
        <translation>アクションとともにすぐ送信され、取り消せません。</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>決定を保存しています</translation>
    </message>
    <message>
        <source>An action cannot be done like this: mend or untick it</source>
        <translation>このままではアクションを実行できません。直すか、選択を外してください</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2件中%1件を選択</translation>
    </message>
    <message>
        <source>Approve &amp; create Gmail draft</source>
        <translation>承認してGmailの下書きを作成</translation>
    </message>
    <message>
        <source>Approve and create Gmail draft</source>
        <translation>承認してGmailの下書きを作成</translation>
    </message>
    <message>
        <source>Approve with %1 of %2</source>
        <translation>%2件中%1件で承認</translation>
    </message>
    <message>
        <source>Approve &amp; send</source>
        <translation>承認して送信</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意図</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Walks the hash chain over the whole log</source>
        <translation>記録全体のハッシュチェーンをたどります</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Narrow by tool: is: from: by: after: before:</source>
        <translation>ツールで絞り込み: is: from: by: after: before:</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>記録を検証しています</translation>
    </message>
    <message>
        <source>The log cannot be verified</source>
        <translation>記録を検証できません</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>異常なし、%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1</source>
        <translation>記録%1で破損</translation>
    </message>
    <message>
        <source>The newest hash: %1</source>
        <translation>最新のハッシュ: %1</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>会話を表示</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>実行を読み込めません</translation>
    </message>
    <message>
        <source>Export the runs as they are filtered</source>
        <translation>絞り込んだ実行をエクスポート</translation>
    </message>
    <message>
        <source>Export the log as it is filtered</source>
        <translation>絞り込んだログをエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算用CSV (*.csv)</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>エクスポートを書き込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n行を%1にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>これを読み取れません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>「%1」に合うものはありません。</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Every tool call and every decision is written here, and cannot be changed afterwards.</source>
        <translation>すべてのツール呼び出しと決定がここに記録され、後から変更することはできません。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Each customer message the assistant works on is a run. Enter opens its conversation.</source>
        <translation>アシスタントが処理するお客様のメッセージごとに一つの実行があります。Enterで会話を開きます。</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>What the assistant does with a customer&apos;s message appears here, step by step.</source>
        <translation>お客様のメッセージに対するアシスタントの処理が、ここに順を追って表示されます。</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>アクティビティを閉じる</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>The assistant&apos;s work could not be read</source>
        <translation>アシスタントの処理を読み込めませんでした</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>offline assistant</source>
        <translation>オフラインアシスタント</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>%1さんに回答を送信しました</translation>
    </message>
    <message numerus="yes">
        <source>The answer was sent to %1, %n action(s) done</source>
        <translation>
            <numerusform>%1さんに回答を送信し、%n件のアクションを実行しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>下書きを却下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>下書きを却下しました。何も送信されていません</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>下書きは却下されませんでした</translation>
    </message>
    <message>
        <source>Draft again?</source>
        <translation>下書きを作り直しますか？</translation>
    </message>
    <message>
        <source>A new draft takes the place of the one you edited. Your text stays among its versions: Changes compares both and can take yours back.</source>
        <translation>あなたが編集した下書きに新しい下書きが置き換わります。あなたの文章は版の中に残り、「変更点」で両方を比べて元に戻せます。</translation>
    </message>
    <message>
        <source>No new draft was begun</source>
        <translation>新しい下書きは始まりませんでした</translation>
    </message>
    <message>
        <source>Draft an answer</source>
        <translation>回答の下書きを作成</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>下書きはまだありません</translation>
    </message>
    <message>
        <source>The assistant has not read this message. It can look up what is known and draft an answer; you decide what is sent.</source>
        <translation>アシスタントはこのメッセージをまだ読んでいません。わかっていることを調べて回答の下書きを作れます。何を送るかを決めるのはあなたです。</translation>
    </message>
    <message>
        <source>No draft was begun</source>
        <translation>下書きは始まりませんでした</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>%1さんへの下書きがあなたを待っています</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>%1さんからの新しいメッセージ</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the usual size</comment>
        <translation>％</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Shortcut hints in buttons</source>
        <translation>ボタンにショートカットを表示</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Low risk</source>
        <translation>リスク小</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>リスク中</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>リスク大</translation>
    </message>
    <message>
        <source>newer messages came</source>
        <translation>新しいメッセージが届きました</translation>
    </message>
    <message>
        <source>writes to Gmail</source>
        <translation>Gmailに書き込みます</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>変更を伴います</translation>
    </message>
    <message>
        <source>intent not sure</source>
        <translation>意図に確信なし</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>an action cannot be done</source>
        <translation>実行できないアクションがあります</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Drafts and actions of the assistant that need a person appear here, from all conversations.</source>
        <translation>人の判断が必要なアシスタントの下書きとアクションが、すべての会話からここに集まります。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>%1さんに回答を送信しました</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>承認を読み込めません</translation>
    </message>
    <message>
        <source>%1 · waits %2 · %3 %4</source>
        <translation>%1 · 待機 %2 · %3 %4</translation>
    </message>
    <message>
        <source>Draft reply, with what was changed by hand</source>
        <translation>手作業の変更を含む返信の下書き</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>返信の下書き · 未送信</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft: rebase, keep or discard it there</source>
        <translation>
            <numerusform>この下書きの後に新しいメッセージ%n件: 会話で合わせ直す、維持する、または破棄してください</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>下書きを却下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>下書きを却下しました。何も送信されていません</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>下書きは却下されませんでした</translation>
    </message>
</context>
<context>
    <name>ArgumentsForm</name>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Insert from an article</source>
        <translation>記事から挿入</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>記事を検索</translation>
    </message>
    <message>
        <source>Search the articles; empty: what fits the customer&apos;s last message</source>
        <translation>記事を検索。空欄ならお客様の最後のメッセージに合うもの</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>出典を付けて挿入</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>箇所が選ばれていません</translation>
    </message>
    <message>
        <source>No article says anything about this.</source>
        <translation>これに触れた記事はありません。</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Article text</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>を開けません: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>を読み込めません: %1</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>は4 MiBを超えています</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>はUTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>cannot be opened: no permission</source>
        <translation>を開けません: 権限がありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file name and what is wrong with it, such as &quot;pricing.md: is not UTF-8 text&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist. Choose another one in Settings.</source>
        <translation>ナレッジフォルダー「%1」はありません。設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” may not be read. Check its permissions.</source>
        <translation>ナレッジフォルダー「%1」を読み込めません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The name of an article ends in .md.</source>
        <translation>記事の名前は.mdで終わる必要があります。</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist.</source>
        <translation>ナレッジフォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a name below the knowledge folder.</source>
        <translation>「%1」はナレッジフォルダー内の名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file on disk %2.</source>
        <translation>「%1」は保存されませんでした。ディスク上のファイル%2。</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was overwritten.</source>
        <translation>記事「%1」はすでにあります。何も上書きされていません。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile. Nothing was overwritten.</source>
        <translation>「%1」はその間にディスク上で変更されました。何も上書きされていません。</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Nothing was written.</source>
        <translation>「%1」はその間に削除されました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>An article may be 4 MiB long at most.</source>
        <translation>記事は最大4 MiBです。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>「%1」のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>「%1」は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” is no Markdown file (.md). Nothing was added.</source>
        <translation>「%1」はMarkdownファイル(.md)ではありません。何も追加されていません。</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was added; rename one of the two.</source>
        <translation>記事「%1」はすでにあります。何も追加されていません。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>“%1” %2. Nothing was added.</source>
        <translation>「%1」%2。何も追加されていません。</translation>
    </message>
    <message>
        <source>the article has no section “%1”</source>
        <translation>記事にセクション「%1」がありません</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>There is no article %1.</source>
        <translation>記事%1はありません。</translation>
    </message>
    <message>
        <source>%1 has no heading “%2”.</source>
        <translation>%1に見出し「%2」はありません。</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>No article chosen</source>
        <translation>記事が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one at the left, or search.</source>
        <translation>一覧から選ぶか、検索してください。</translation>
    </message>
    <message>
        <source>Insert with source</source>
        <translation>出典付きで挿入</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>記事を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>The file was changed on disk meanwhile. Saving shows both texts.</source>
        <translation>ファイルはその間にディスク上で変更されました。保存時に両方の文章が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n reply(s)</source>
        <translation>
            <numerusform>%n件の返信で引用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a file that is not there yet</comment>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>The article is being stored</source>
        <translation>記事を保存しています</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ArticleSearch</name>
    <message>
        <source>Search knowledge</source>
        <translation>ナレッジを検索</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>記事を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>出典を付けて挿入</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n件の箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n件の記事</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>記事がありません</translation>
    </message>
    <message>
        <source>There is no Markdown file in %1.</source>
        <translation>%1にMarkdownファイルがありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No article says anything about this. Try other words.</source>
        <translation>これに触れた記事はありません。別の言葉で試してください。</translation>
    </message>
    <message>
        <source>What you find here is what the assistant answers from.</source>
        <translation>ここで見つかるものをもとにアシスタントが回答します。</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>記事を読み込んでいます…</translation>
    </message>
    <message>
        <source>They are here in a moment.</source>
        <translation>まもなく表示されます。</translation>
    </message>
</context>
<context>
    <name>ArticleTree</name>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>ArticleWriting</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>入力した内容を捨てますか？</translation>
    </message>
    <message>
        <source>%1 is not stored. What you typed since is lost.</source>
        <translation>%1は保存されていません。それ以降の入力は失われます。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>記事は保存されませんでした</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n件の箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken link(s)</source>
        <translation>
            <numerusform>%n件の切れたリンク</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>切れたリンク</translation>
    </message>
    <message>
        <source>Links between articles that lead nowhere. Choose one to mend it.</source>
        <translation>どこにもつながらない記事間のリンク。選ぶと直せます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
</context>
<context>
    <name>AssigneeMenu</name>
    <message>
        <source>Me, %1</source>
        <translation>自分、%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>AssistantSection</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tone of the answers</source>
        <translation>回答の口調</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>親しみやすい</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>丁寧</translation>
    </message>
    <message>
        <source>Tool calls per message, at most</source>
        <translation>メッセージごとのツール呼び出しの上限</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可すること</translation>
    </message>
    <message>
        <source>While Human Approval is on, everything that changes something waits for a person, whatever stands below.</source>
        <translation>人による承認がオンの間は、以下の設定にかかわらず、変更を伴うものはすべて人の判断を待ちます。</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回答するもの</translation>
    </message>
    <message>
        <source>The offline assistant needs no network and answers in the words of the articles. With a key, a language model on a server writes the answers.</source>
        <translation>オフラインアシスタントはネットワークなしで、記事の言葉で回答します。キーがあれば、サーバー上の言語モデルが回答を書きます。</translation>
    </message>
    <message>
        <source>The server when there is a key</source>
        <translation>キーがあればサーバー</translation>
    </message>
    <message>
        <source>Always the server</source>
        <translation>常にサーバー</translation>
    </message>
    <message>
        <source>Always offline</source>
        <translation>常にオフライン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Any server that speaks the chat-completions protocol. https, or http on this computer.</source>
        <translation>chat-completionsプロトコルに対応したサーバー。https、またはこのコンピューター上ならhttp。</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>View on a line of the activity shows exactly what was sent.</source>
        <translation>アクティビティの行の「表示」で、送信された内容をそのまま確認できます。</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>個人情報を隠す</translation>
    </message>
    <message>
        <source>E-mail addresses, phone and card numbers are replaced before sending and put back in the answer.</source>
        <translation>メールアドレス、電話番号、カード番号は送信前に置き換えられ、回答で元に戻されます。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces.</source>
        <translation>MODEL=INPUT/OUTPUT の形で100万トークンあたりのドルを、空白で区切って入力します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY in the environment or in .env.</source>
        <translation>キーは環境変数または.envのOPENAI_API_KEYから来ています。</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>キーはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The key is in memory and gone when this window closes: the keychain does not answer.</source>
        <translation>キーはメモリにあり、このウィンドウを閉じると消えます。キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 再試行しています…</translation>
    </message>
    <message>
        <source>%1 answers, in %2 s.</source>
        <translation>%1が応答しました(%2秒)。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Spend a day, at most</source>
        <translation>1日の支出の上限</translation>
    </message>
    <message>
        <source>Nothing is asked that could pass it; the offline assistant answers then.</source>
        <translation>上限を超える可能性のある問い合わせは行わず、オフラインアシスタントが回答します。</translation>
    </message>
    <message>
        <source>Opening a ticket</source>
        <translation>チケットを開く</translation>
    </message>
    <message>
        <source>Adding to a ticket</source>
        <translation>チケットに追記する</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>担当者に引き継ぐ</translation>
    </message>
    <message>
        <source>As Human Approval says</source>
        <translation>人による承認に従う</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>常に確認</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>回答の質</translation>
    </message>
    <message>
        <source>The offline assistant over known cases, or over what was really sent.</source>
        <translation>オフラインアシスタントを、既知の事例または実際に送信された内容で評価します。</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Finding articles by meaning</source>
        <translation>意味による記事の検索</translation>
    </message>
    <message>
        <source>The text of your articles, and each message that is answered, also go to the server above. It returns numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles are sent again. Personal data is hidden as set above. Without an answer the words alone decide.</source>
        <translation>記事の本文と、回答する各メッセージも上記のサーバーに送信されます。サーバーは意味を表す数値を返します。記事の数値はワークスペースに保存されるため、変更された記事だけが再送信されます。個人データは上記の設定どおりに隠されます。応答がない場合は、言葉だけで判断します。</translation>
    </message>
    <message>
        <source>Find by meaning too</source>
        <translation>意味でも検索する</translation>
    </message>
    <message>
        <source>Model for it</source>
        <translation>そのためのモデル</translation>
    </message>
    <message>
        <source>Off: nothing is sent for this.</source>
        <translation>オフ：このためには何も送信されません。</translation>
    </message>
    <message>
        <source>No server answers, so nothing is sent for this.</source>
        <translation>回答するサーバーがないため、このためには何も送信されません。</translation>
    </message>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%2 件中 %1 件の段落を意味で検索できます。</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>No model is named. Enter one in Settings, Assistant.</source>
        <translation>モデルが指定されていません。「設定」の「アシスタント」で入力してください。</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter one in Settings, Assistant.</source>
        <translation>%1のキーがありません。「設定」の「アシスタント」で入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are one word of letters, digits and signs.</source>
        <translation>これはキーではありません。キーは文字、数字、記号からなる一語です。</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>このファイルを外す</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Run %1, entry %2</source>
        <translation>実行%1、記録%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>なし、これが最初の記録</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>Hash       </source>
        <translation>ハッシュ    </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>ワークスペースの保管</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>There is none yet. They are kept in %1.</source>
        <translation>まだありません。%1に保管されます。</translation>
    </message>
    <message>
        <source>The newest was made %1. They are kept in %2.</source>
        <translation>最新のものは%1に作成されました。%2に保管されています。</translation>
    </message>
    <message>
        <source>%1 takes the workspace&apos;s place at the next start.</source>
        <translation>次回の起動時に%1がワークスペースに置き換わります。</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>バックアップを作成しています</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>コピーして検証しています…</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>ワークスペースはバックアップされませんでした</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>バックアップしました</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>ファイルから復元</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>ワークスペース (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The backup will not be restored</source>
        <translation>バックアップは復元されません</translation>
    </message>
</context>
<context>
    <name>BannerHost</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <comment>a span of days in a chart</comment>
        <translation>
            <numerusform>%1までの%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>In total %1. %2</source>
        <comment>a chart read aloud</comment>
        <translation>合計 %1。%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>automatic answer</source>
        <translation>自動回答</translation>
    </message>
    <message>
        <source>edited draft</source>
        <translation>編集された下書き</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>only your team sees this</source>
        <translation>チームにのみ表示</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Sources used:</source>
        <translation>使用した出典:</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>%n 文字をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Close the chosen</source>
        <translation>選択したものを閉じる</translation>
    </message>
    <message>
        <source>Snooze the chosen</source>
        <translation>選択したものを保留</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>選択したものを割り当て</translation>
    </message>
    <message>
        <source>Label the chosen</source>
        <translation>選択したものにラベル</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を外す</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEval</name>
    <message>
        <source>Line %1 is no JSON object: %2</source>
        <translation>%1行目はJSONオブジェクトではありません: %2</translation>
    </message>
    <message>
        <source>Line %1 has no &quot;message&quot;.</source>
        <translation>%1行目に「message」がありません。</translation>
    </message>
    <message>
        <source>There is no case in this file.</source>
        <translation>このファイルには事例がありません。</translation>
    </message>
    <message>
        <source>The cases are missing in this build.</source>
        <translation>このビルドには事例がありません。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>%1 行目は JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>メッセージが空です。まず何か書いてください。</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten it or send it in parts.</source>
        <translation>メッセージは%1文字です。上限は%2文字です。短くするか、分けて送ってください。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The name or company is longer than %1 characters.</source>
        <translation>名前または会社名が%1文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>「%1」はメールアドレスではありません。name@example.com のように書いてください。</translation>
    </message>
    <message>
        <source>The ticket has no title.</source>
        <translation>チケットに件名がありません。</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>件名が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>説明が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The category is longer than 40 characters.</source>
        <translation>カテゴリが40文字を超えています。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>メモが空です。まず何か書いてください。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>メモが%1文字を超えています。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3. Send a smaller one or a link.</source>
        <translation>「%1」は%2です。ファイルの上限は%3です。小さいものかリンクを送ってください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message numerus="yes">
        <source>A message can have %n file(s). Send this one with the next.</source>
        <translation>
            <numerusform>メッセージに付けられるファイルは%n個です。これは次のメッセージで送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of a message may have %1 together. Send this one with the next.</source>
        <translation>メッセージのファイルは合計%1までです。これは次のメッセージで送ってください。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>Type a command, a customer or a ticket</source>
        <translation>コマンド、お客様、チケットを入力</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>この下書きの版</translation>
    </message>
    <message>
        <source>Underlined: in “%1” and not in the other</source>
        <translation>下線: 「%1」にあり、もう一方にないもの</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>この版を採用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>The assistant&apos;s, %1</source>
        <translation>アシスタントの版、%1</translation>
    </message>
    <message>
        <source>Edited by hand, %1</source>
        <translation>手作業で編集、%1</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>版は一つだけです</translation>
    </message>
    <message>
        <source>There is only one version of this draft: the assistant&apos;s, and nobody changed it.</source>
        <translation>この下書きの版はアシスタントのもの一つだけで、誰も変更していません。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer mode</source>
        <translation>入力モード</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>お客様のメッセージ</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>定型の返信</translation>
    </message>
    <message>
        <source>Insert from an article</source>
        <translation>記事から挿入</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>%1さんに書く…</translation>
    </message>
    <message>
        <source>What %1 says…</source>
        <translation>%1さんの発言…</translation>
    </message>
    <message>
        <source>A note for your team…</source>
        <translation>チームへのメモ…</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>お客様として送信</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>まず何か書いてください</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The article was changed on disk</source>
        <translation>記事がディスク上で変更されました</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>現在のディスク上の内容</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The lines that differ are lit; you can still change what you typed here.</source>
        <translation>何も上書きされていません。異なる行は強調表示されています。入力した内容はここでまだ変更できます。</translation>
    </message>
    <message>
        <source>Edit on</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>ファイルを採用</translation>
    </message>
    <message>
        <source>Edits on from what is on disk. What you typed is put on the clipboard.</source>
        <translation>ディスク上の内容から編集を続けます。入力した内容はクリップボードに入ります。</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>入力した内容を採用</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n snoozed conversation(s) came back</source>
        <translation>
            <numerusform>保留していた会話%n件が戻りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>A reply was not sent</source>
        <translation>返信は送信されませんでした</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The demo data could not be written</source>
        <translation>デモデータを書き込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Demo data: %n customer(s)</source>
        <translation>
            <numerusform>デモデータ: お客様%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo data is there already</source>
        <translation>デモデータはすでにあります</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>ワークスペースをバックアップ</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>%1にバックアップしました</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>ワークスペースはバックアップされませんでした</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT with edges from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--sizeは「幅x高さ」(各辺%1～%2)を取ります。「%3」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1は%2を取ります。「%3」は使えません。</translation>
    </message>
    <message>
        <source>A support console that keeps a person in charge.</source>
        <translation>人が責任を持ち続けるサポートコンソール。</translation>
    </message>
    <message>
        <source>The SQLite file.</source>
        <translation>SQLiteファイル。</translation>
    </message>
    <message>
        <source>The folder of articles.</source>
        <translation>記事のフォルダー。</translation>
    </message>
    <message>
        <source>A fresh demo workspace.</source>
        <translation>新しいデモ用ワークスペース。</translation>
    </message>
    <message>
        <source>The customer&apos;s chat window instead of the console.</source>
        <translation>コンソールの代わりにお客様のチャットウィンドウ。</translation>
    </message>
    <message>
        <source>Whose chat window: a customer&apos;s number.</source>
        <translation>誰のチャットウィンドウか: お客様の番号。</translation>
    </message>
    <message>
        <source>Renders the window to a PNG and exits.</source>
        <translation>ウィンドウをPNGに描画して終了します。</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>開くページ: %1。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>lightまたはdark。</translation>
    </message>
    <message>
        <source>Of the window: WIDTHxHEIGHT.</source>
        <translation>ウィンドウの大きさ: 幅x高さ。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>「%1」というオプションはありません。--helpを参照してください。</translation>
    </message>
    <message>
        <source>--demo makes a workspace of its own; leave out --workspace.</source>
        <translation>--demoは専用のワークスペースを作ります。--workspaceを外してください。</translation>
    </message>
    <message>
        <source>--customer takes a customer&apos;s number, not &quot;%1&quot;.</source>
        <translation>--customerはお客様の番号を取ります。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Nothing was sent, the reply is back in the composer</source>
        <translation>何も送信されず、返信は入力欄に戻りました</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n件の記事を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>New ticket…</source>
        <translation>新しいチケット…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新しいお客様…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>お客様をインポート…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>お客様をエクスポート…</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>アクティビティ ログを書き出す…</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>新しい記事…</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>デモデータを作成</translation>
    </message>
    <message>
        <source>Back up workspace…</source>
        <translation>ワークスペースをバックアップ…</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>すべてを検索…</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>このページには一覧がありません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>一覧の次へ</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>一覧の前へ</translation>
    </message>
    <message>
        <source>There is nothing to tick on this page.</source>
        <translation>このページには選択できるものがありません。</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>一括変更のために選択</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Go to the inbox first.</source>
        <translation>まず受信箱を開いてください。</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>会話が選ばれていません。</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>会話が開かれていません。</translation>
    </message>
    <message>
        <source>No draft waits in this conversation.</source>
        <translation>この会話に待っている下書きはありません。</translation>
    </message>
    <message>
        <source>The draft is not stale.</source>
        <translation>下書きは古くなっていません。</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>会話を閉じる</translation>
    </message>
    <message>
        <source>Reopen conversation</source>
        <translation>会話を再開</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>自分に割り当て</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>アクティビティパネル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>最初の未読メッセージ</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>お客様を表示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>証拠をエクスポート…</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>お客様として書く</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>内部メモを書く</translation>
    </message>
    <message>
        <source>Insert from an article…</source>
        <translation>記事から挿入…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>定型の返信…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>古い下書きを合わせ直す</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>古い下書きを維持</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>古い下書きを破棄</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>版を比較…</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>承認待ちのすべて</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Text saved %1</source>
        <translation>%1に保存済み</translation>
    </message>
    <message>
        <source>The reply goes out in a moment</source>
        <translation>返信はまもなく送信されます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ConsolePalette</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>In one hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今晩</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>来週の月曜日</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>ラベル%1を外しました</translation>
    </message>
    <message>
        <source>Label %1 added</source>
        <translation>ラベル%1を付けました</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to you</source>
        <translation>
            <numerusform>%n件の会話をあなたに割り当てました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n件の会話を閉じました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n件の会話を再開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was not changed</source>
        <translation>会話は変更されませんでした</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time in a menu</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed until %1</source>
        <translation>
            <numerusform>%n件の会話を%1まで保留しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>日時を選ぶ…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>戻る日時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>自分に</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>割り当てなし</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n件の会話の割り当てを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to %1</source>
        <translation>
            <numerusform>%n件の会話を%1さんに割り当てました</numerusform>
        </translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>新しいラベル…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新しいラベル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Approve draft</source>
        <translation>下書きを承認</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1まで保留</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
</context>
<context>
    <name>ConversationDocument</name>
    <message>
        <source> · answered automatically</source>
        <translation> · 自動で回答</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1さんとの会話</translation>
    </message>
    <message>
        <source>Printed %1. Private notes are left out.</source>
        <translation>印刷日時: %1。内部メモは含まれません。</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>%1さんへの下書きがあなたを待っています</translation>
    </message>
    <message>
        <source>Newer messages came: rebase, keep or discard the draft</source>
        <translation>新しいメッセージが届きました。下書きを合わせ直すか、維持または破棄してください</translation>
    </message>
    <message>
        <source>The draft was not rebased</source>
        <translation>下書きは合わせ直されませんでした</translation>
    </message>
    <message>
        <source>The new draft holds your edits; Changes shows them</source>
        <translation>新しい下書きにあなたの編集が入っています。「変更点」で確認できます</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>下書きは維持されませんでした</translation>
    </message>
    <message>
        <source>Discarded: newer messages came</source>
        <translation>破棄: 新しいメッセージが届きました</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>下書きは破棄されませんでした</translation>
    </message>
    <message>
        <source>Your edit could not be kept</source>
        <translation>編集内容を保管できませんでした</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>This workspace holds demo data and is kept apart from the real one.</source>
        <translation>このワークスペースにはデモデータが入っており、本物とは別に保管されます。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>人による承認</translation>
    </message>
    <message>
        <source>Conversation actions</source>
        <translation>会話の操作</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1まで保留</translation>
    </message>
    <message>
        <source>A draft waits for you</source>
        <translation>下書きがあなたを待っています</translation>
    </message>
    <message>
        <source>The built-in assistant answers; nothing leaves this machine.</source>
        <translation>内蔵アシスタントが回答します。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>Turn off Human Approval?</source>
        <translation>人による承認をオフにしますか？</translation>
    </message>
    <message>
        <source>Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first.</source>
        <translation>誰も確認しないままアシスタントの回答が送信され、チケットが開かれるようになります。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
</context>
<context>
    <name>ConversationPrinter</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The conversation cannot be printed</source>
        <translation>会話を印刷できません</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>PDFは書き込まれませんでした</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>No conversation chosen</source>
        <translation>会話が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>一覧から選ぶと、読んで回答できます。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>会話を読み込めませんでした</translation>
    </message>
    <message>
        <source>The draft was replaced while you wrote; your text is in the composer</source>
        <translation>入力中に下書きが置き換わりました。あなたの文章は入力欄にあります</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
</context>
<context>
    <name>ConversationWriting</name>
    <message>
        <source>Your text could not be kept</source>
        <translation>入力した文章を保管できませんでした</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>ファイルは添付されませんでした</translation>
    </message>
    <message>
        <source>The file was not removed</source>
        <translation>ファイルは外されませんでした</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quoted field begins in line %1 and does not end. Nothing was read.</source>
        <translation>%1行目で引用符付きの項目が始まり、終わっていません。何も読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1を開きます</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>データ不足</translation>
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
        <translation>計画</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>お客様を編集</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新しいチケット…</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>すべてのチケット</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation>別の登録と統合…</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Not enough data to judge</source>
        <translation>判断するにはデータが足りません</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>特に目立つ点はありません</translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>根拠となる行を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1、%n点減</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>月間売上</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最後の活動</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>利用開始</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>会話を読み込めません</translation>
    </message>
    <message>
        <source>Write as customer…</source>
        <translation>お客様として書く…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Approve draft</source>
        <translation>下書きを承認</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>%1さんとして書く</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>お客様の発言</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>お客様として送信</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>報告されていません</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>お客様を編集</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>お客様を追加</translation>
    </message>
    <message>
        <source>The customer is being stored</source>
        <translation>お客様を保存しています</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.</source>
        <translation>%1はUTF-8のテキストではありません。「CSV UTF-8」で保存して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no customers. Its first line names the columns, every further line is one customer.</source>
        <translation>%1にお客様が入っていません。最初の行は列の名前、以降の各行が一人のお客様です。</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Split it and import the parts.</source>
        <translation>%1は100,000行を超えています。分割して、それぞれインポートしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB. Split it and import the parts.</source>
        <translation>%1は10 MiBを超えています。分割して、それぞれインポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n field(s) more than the head. Quote fields that hold the separator.</source>
        <translation>
            <numerusform>この行は見出しより項目が%n個多くあります。区切り文字を含む項目は引用符で囲んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address stands in line %1 too. Keep one of the two.</source>
        <translation>このアドレスは%1行目にもあります。どちらか一方を残してください。</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.</source>
        <translation>%1 の列が 1,000 を超えています。名前、メールアドレス、会社だけを残して、もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and the health</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>同僚が知っておくべきこと。お客様には表示されません。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>まず何か書いてください</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The notes cannot be read</source>
        <translation>メモを読み込めません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>The note is being stored</source>
        <translation>メモを保存しています</translation>
    </message>
    <message>
        <source>The note was not stored</source>
        <translation>メモは保存されませんでした</translation>
    </message>
    <message>
        <source>The note was not removed</source>
        <translation>メモは削除されませんでした</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>The note did not come back</source>
        <translation>メモは元に戻りませんでした</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, e-mail or company</source>
        <translation>名前、メール、会社</translation>
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
        <translation>お客様が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Name, e-mail or company</source>
        <translation>名前、メール、会社</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>お客様はまだいません</translation>
    </message>
    <message>
        <source>Everybody who writes to you appears here.</source>
        <translation>連絡をくださった方がここに表示されます。</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>デモデータを作成</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>その名前の方はいません。</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSVからインポート…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVとしてエクスポート…</translation>
    </message>
    <message>
        <source>The customer cannot be read</source>
        <translation>お客様の情報を読み込めません</translation>
    </message>
    <message>
        <source>The two entries are one now</source>
        <translation>二つの登録を一つにしました</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>お客様をインポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSVファイル (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>%n名のお客様をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>お客様をエクスポート</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation>お客様の一覧を読み込めません</translation>
    </message>
</context>
<context>
    <name>DailyBudget</name>
    <message>
        <source>Today&apos;s budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit stands in Settings, Assistant.</source>
        <translation>本日の予算%1を超えてしまいます(使用済み%2)。UTCの午前0時に新しく始まります。上限は「設定」の「アシスタント」にあります。</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export the dashboard as a picture</source>
        <translation>ダッシュボードを画像としてエクスポート</translation>
    </message>
    <message>
        <source>Export the dashboard as a table</source>
        <translation>ダッシュボードを表としてエクスポート</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>ダッシュボードはエクスポートされませんでした</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Success dashboard</source>
        <translation>カスタマーサクセス</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>Once customers write, their health appears here.</source>
        <translation>お客様から連絡が届くと、健全性がここに表示されます。</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>デモデータを作成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像 (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表 (CSV)…</translation>
    </message>
    <message>
        <source>The dashboard cannot be computed</source>
        <translation>ダッシュボードを計算できません</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in a range</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 to %2, updated %3</source>
        <translation>%1～%2、%3更新</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>ワークスペースを検査</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the workspace, verified, taken while work goes on.</source>
        <translation>バックアップはワークスペースの完全で検証済みのコピーで、作業を続けながら作成できます。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>The newest of seven days and of four weeks are kept.</source>
        <translation>7日分と4週分の最新のものが保管されます。</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>全体のコピー</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>ファイルにバックアップ…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>File, links and log</source>
        <translation>ファイル、リンク、ログ</translation>
    </message>
    <message>
        <source>Proof that nothing was altered</source>
        <translation>改ざんされていないことの証明</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Five invented customers with their messages and tickets.</source>
        <translation>メッセージとチケットを持つ架空のお客様5名。</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>デモデータを作成</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>検査しています</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message numerus="yes">
        <source>All is well. The audit log has %n entries and verifies.</source>
        <translation>
            <numerusform>問題ありません。監査ログは%n件で、検証できました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>お客様をエクスポート…</translation>
    </message>
    <message>
        <source>As a file that other programs read.</source>
        <translation>ほかのプログラムで読めるファイルにします。</translation>
    </message>
    <message>
        <source>Every tool call and every decision</source>
        <translation>すべてのツール呼び出しと判断</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>アクティビティ ログを書き出す…</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Switched off in the settings.</source>
        <translation>設定でオフになっています。</translation>
    </message>
    <message>
        <source>The plan has no answer step.</source>
        <translation>計画に回答の手順がありません。</translation>
    </message>
    <message>
        <source>The offline assistant stepped in: %1</source>
        <translation>オフラインアシスタントが代わりました: %1</translation>
    </message>
    <message>
        <source>%1 The built-in plan was used.</source>
        <translation>%1 内蔵の計画を使いました。</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>計画に手順%1はありません。</translation>
    </message>
    <message>
        <source>The assistant found no article about this and offers a colleague.</source>
        <translation>アシスタントはこれに関する記事を見つけられず、担当者への引き継ぎを提案します。</translation>
    </message>
    <message>
        <source>The answer broke off: %1 Complete it before you send it, or draft again.</source>
        <translation>回答が途中で終わりました: %1 送信前に補うか、下書きを作り直してください。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>%1さんが停止しました。</translation>
    </message>
    <message>
        <source>Stopped in the middle; the text so far is on the log.</source>
        <translation>途中で停止しました。それまでの文章は記録にあります。</translation>
    </message>
    <message>
        <source>%1 did not want to wait for the server.</source>
        <translation>%1さんはサーバーを待たないことにしました。</translation>
    </message>
    <message>
        <source>The answer says something that no article and no action of this run supports; it waits for a person.</source>
        <translation>この実行のどの記事や操作にも裏付けのない内容が回答に含まれています。担当者の確認を待っています。</translation>
    </message>
    <message>
        <source>The articles were searched by their words alone: %1</source>
        <translation>記事は言葉だけで検索されました：%1</translation>
    </message>
    <message>
        <source>Its answer waits for a person.</source>
        <translation>その回答は担当者の確認を待っています。</translation>
    </message>
    <message>
        <source>The assistant is not sure that this is what was asked; its answer waits for a person.</source>
        <translation>お尋ねの内容がこれで合っているか、アシスタントには確信がありません。回答は担当者の確認を待っています。</translation>
    </message>
    <message>
        <source>The answer promises a colleague, and none was told; it waits for a person.</source>
        <translation>返信は担当者の対応を約束していますが、誰にも伝わっていません。人の確認を待っています。</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>The demo data is missing from the program.</source>
        <translation>プログラムにデモデータがありません。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Frontdesk agent</source>
        <translation>Frontdeskの担当者</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody else meanwhile. Nothing was undone.</source>
        <translation>チケット%1はその間に別の人が変更しました。何も元に戻されていません。</translation>
    </message>
    <message>
        <source>The assistant is working for one of the two. Nothing was merged; try again when it rests.</source>
        <translation>アシスタントがどちらかのために作業中です。何も統合されていません。作業が終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Merged with %1 (%2).</source>
        <translation>%1(%2)と統合しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Nothing was imported.</source>
        <translation>
            <numerusform>%n行に誤りがあります。何もインポートされていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Type something first</source>
        <translation>まず何か入力してください</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to what the assistant wrote</source>
        <translation>アシスタントが書いた内容に戻します</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What was changed, and earlier versions</source>
        <translation>変更された内容と以前の版</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>その場で編集</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Answer offline</source>
        <translation>オフラインで回答</translation>
    </message>
    <message>
        <source>Let the offline assistant answer instead of waiting</source>
        <translation>待たずにオフラインアシスタントに回答させます</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>下書きの本文</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>下書き中…</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message>
        <source>Draft reply · broke off · not sent</source>
        <translation>返信の下書き · 中断 · 未送信</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>返信の下書き · 未送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Edit shows all of it.</source>
        <translation>先頭だけを表示しています。「編集」で全文を表示します。</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>Add %n article(s)?</source>
        <translation>
            <numerusform>%n件の記事を追加しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into the knowledge folder and found at once.</source>
        <translation>ナレッジフォルダーにコピーされ、すぐに検索できます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>何も追加されませんでした</translation>
    </message>
    <message>
        <source>Frontdesk takes articles (.md) and tables of customers (.csv), not %1.</source>
        <translation>Frontdeskが受け付けるのは記事（.md）とお客様の表（.csv）です。%1は受け付けません。</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>The server&apos;s embeddings cannot be read.</source>
        <translation>サーバーのベクトルを読み取れません。</translation>
    </message>
    <message>
        <source>%1 failed several times in a row and is left alone for a while.</source>
        <translation>%1 は続けて失敗したため、しばらく問い合わせません。</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1がキーを受け付けません。「設定」の「アシスタント」で別のキーを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1はこのキーに「%2」の使用を許可していません。</translation>
    </message>
    <message>
        <source>%1 offers no embeddings with the model “%2”. Choose another one in Settings, Assistant, or turn them off.</source>
        <translation>%1 はモデル「%2」でベクトルを提供していません。設定のアシスタントで別のモデルを選ぶか、意味による検索をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>intent %1</source>
        <translation>意図 %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>別の出典</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>「%1」がない</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>「%1」とある</translation>
    </message>
    <message numerus="yes">
        <source>%n unsupported sentence(s)</source>
        <translation>
            <numerusform>裏付けのない文%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the assistant</source>
        <translation>アシスタントを評価</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>過去の会話</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The offline assistant, measured on this computer. Nothing is sent and nothing is changed.</source>
        <translation>オフラインアシスタントをこのコンピューターで測定します。何も送信されず、何も変更されません。</translation>
    </message>
    <message>
        <source>What to evaluate</source>
        <translation>評価の対象</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>レポートはまだありません</translation>
    </message>
    <message>
        <source>Messages that come with the program, each with the intent, the source and the words its answer must have. Past conversations are compared with what was really sent.</source>
        <translation>プログラムに付属するメッセージで、それぞれに正しい意図、出典、回答に必要な語が定められています。過去の会話は、実際に送信された内容と比較されます。</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2件中%1件に回答</translation>
    </message>
    <message>
        <source>The assistant is still learning. Try again in a moment.</source>
        <translation>アシスタントはまだ学習中です。少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The assistant has answered nobody yet: there is nothing to compare with.</source>
        <translation>アシスタントはまだ誰にも回答していないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The evaluation is under way</source>
        <translation>評価中です</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, %3 of the answers are grounded. %4 ms an answer.</source>
        <translation>
            <numerusform>%n件の回答を比較: 送信された語との一致%1、意図の一致%2、裏付けのある回答%3。1件あたり%4 ms。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an answer.</source>
        <translation>%2件中%1件が合格。意図の正解%3、出典の正解%4、裏付けあり%5、較正誤差%6。1件あたり%7 ms。</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>一致%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a message, what is to be said about its answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>実行%1の回答は承認されたものと異なります。</translation>
    </message>
    <message>
        <source>The page of the evidence is missing in this build.</source>
        <translation>このビルドには証拠のページがありません。</translation>
    </message>
    <message>
        <source>This is no evidence file of Frontdesk.</source>
        <translation>Frontdeskの証拠ファイルではありません。</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed.</source>
        <translation>署名が一致しません。署名後にファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Rows behind the reason</source>
        <translation>理由の根拠となる行</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1、%n点減</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s)</source>
        <translation>
            <numerusform>最新の%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Evidence exported</source>
        <translation>証拠をエクスポートしました</translation>
    </message>
    <message>
        <source>%1 can be read and checked in any browser, without a network.</source>
        <translation>%1は、ネットワークなしでどのブラウザーでも読んで検証できます。</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Whoever checks it compares these numbers.</source>
        <translation>キー%1で署名されています。検証する人はこの番号を照合します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>証拠をエクスポート</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>証拠はエクスポートされませんでした</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>データ不足</translation>
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
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
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
        <translation>どのお客様も100点から始まります。

• 14日以上活動がない: −25
• ログインが前の2週間の半分未満: −20、4分の3未満: −10
• NPSが6以下: −12、さらに6を1点下回るごとに−3。NPSが7または8: −4
• 優先度が緊急または高の未解決チケット1件ごと: −10、最大−24
• その他の未解決チケット1件ごと: −3、最大−12
• 1週間以上未解決のチケット1件ごと: −4、最大−12
• 4時間待っているメッセージ: −8、1日なら: −15
• 30日以内に失敗した支払い1件ごと: −10、最大−20

75点以上は良好、50点以上は要注意、それ未満はリスクありです。出来事が3件未満で、チケットも購入も評価もないお客様は評価されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How health is computed</source>
        <translation>健全性の計算方法</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Your name stands on the answers you send and on every decision in the audit log.</source>
        <translation>あなたの名前は、送信する回答と監査ログのすべての決定に記されます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>チームリーダー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>A conversation that waits longer turns red in the list.</source>
        <translation>これより長く待っている会話は一覧で赤くなります。</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Of the windows. What customers write and read is not translated.</source>
        <translation>ウィンドウの言語です。お客様が読み書きする内容は翻訳されません。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文章の入力</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionaries that are installed for Hunspell.</source>
        <translation>スペルは、Hunspell用にインストールされた辞書で確認されます。</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>スペルの誤りに印を付ける</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
</context>
<context>
    <name>GmailAccess</name>
    <message>
        <source>Another Frontdesk has been renewing the access to Gmail for too long.</source>
        <translation>別のFrontdeskによるGmailへのアクセスの更新が長引いています。</translation>
    </message>
</context>
<context>
    <name>GmailAccount</name>
    <message>
        <source>Gmail is not connected.</source>
        <translation>Gmailに接続されていません。</translation>
    </message>
    <message>
        <source>There is no keychain, so Gmail is connected only until this program ends.</source>
        <translation>キーチェーンがないため、Gmailの接続はこのプログラムの終了までです。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was connected.</source>
        <translation>サインインは取り消されました。何も接続されていません。</translation>
    </message>
    <message>
        <source>Gmail is not connected, so there is nothing to disconnect.</source>
        <translation>Gmailに接続されていないため、切断するものはありません。</translation>
    </message>
    <message>
        <source>Gmail is still connected: Google could not be told and the keychain could not be cleared. %1</source>
        <translation>Gmailはまだ接続されています。Googleに通知できず、キーチェーンも消去できませんでした。%1</translation>
    </message>
    <message>
        <source>Google has ended the access. What is left in the keychain is of no use any more but could not be removed: %1</source>
        <translation>Googleがアクセスを終了しました。キーチェーンに残ったものはもう使えませんが、削除できませんでした: %1</translation>
    </message>
    <message>
        <source>This computer has forgotten the access, but Google could not be told. Remove Frontdesk at myaccount.google.com/connections.</source>
        <translation>このコンピューターはアクセスを破棄しましたが、Googleに通知できませんでした。myaccount.google.com/connections でFrontdeskを削除してください。</translation>
    </message>
</context>
<context>
    <name>GmailAccountView</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>キーチェーンはロック中</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Should none have opened, copy its address and open it on this computer. This ends after five minutes.</source>
        <translation>ブラウザーで開いたページでサインインしてください。開いていない場合は、アドレスをコピーしてこのコンピューターで開いてください。5分で終了します。</translation>
    </message>
    <message>
        <source>The access holds until %1 and is renewed by itself.</source>
        <translation>アクセスは%1まで有効で、自動的に更新されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Disconnect Gmail</source>
        <translation>Gmailを切断</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1として</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Gmailに接続</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for Gmail.</source>
        <translation>
            <numerusform>%n件の下書きがGmailを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n draft(s) it is not known whether Gmail has them: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>%n件の下書きがGmailに届いたか不明です。会話のアクティビティを見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were refused: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>%n件の下書きが拒否されました。会話のアクティビティを見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect Gmail?</source>
        <translation>Gmailを切断しますか？</translation>
    </message>
    <message>
        <source>Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; what waits here goes on waiting until the same account is connected again.</source>
        <translation>Googleにアクセスの終了を伝え、その後キーチェーンから削除します。Gmailの下書きは残ります。ここで待っているものは、同じアカウントが再び接続されるまで待ち続けます。</translation>
    </message>
    <message>
        <source>Google is being told</source>
        <translation>Googleに伝えています</translation>
    </message>
    <message>
        <source>Gmail is still connected</source>
        <translation>Gmailはまだ接続されています</translation>
    </message>
    <message>
        <source>Gmail is disconnected, and Google has ended the access</source>
        <translation>Gmailを切断し、Googleがアクセスを終了しました</translation>
    </message>
    <message>
        <source>Gmail is disconnected, but not everywhere</source>
        <translation>Gmailは切断されましたが、完全ではありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>GmailNotices</name>
    <message>
        <source>Gmail is connected as %1</source>
        <translation>%1としてGmailに接続しました</translation>
    </message>
    <message>
        <source>Gmail was not connected</source>
        <translation>Gmailは接続されませんでした</translation>
    </message>
    <message>
        <source>Gmail not connected</source>
        <translation>Gmail未接続</translation>
    </message>
    <message>
        <source>Gmail %1</source>
        <translation>Gmail %1</translation>
    </message>
    <message>
        <source>Gmail: waiting for the browser</source>
        <translation>Gmail: ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Gmail: sign in again</source>
        <translation>Gmail: 再サインインが必要</translation>
    </message>
    <message>
        <source>Gmail: keychain closed</source>
        <translation>Gmail: キーチェーンはロック中</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Gmail drafts</comment>
        <translation>
            <numerusform>%n件待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) unknown</source>
        <translation>
            <numerusform>結果不明%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gmail has to be connected again</source>
        <translation>Gmailの再接続が必要です</translation>
    </message>
    <message>
        <source>%1 Approved drafts wait and are created then.</source>
        <translation>%1 承認済みの下書きは待機し、その後に作成されます。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Gmail cannot be reached</source>
        <translation>Gmailに接続できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>GmailOutcome</name>
    <message>
        <source>Gmail draft found by hand</source>
        <translation>Gmailの下書きを手作業で確認</translation>
    </message>
    <message>
        <source>Gmail draft created</source>
        <translation>Gmailの下書きを作成しました</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>下書き%1</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Gmailで開く</translation>
    </message>
    <message>
        <source>No Gmail draft was created</source>
        <translation>Gmailの下書きは作成されませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>It is not known whether the Gmail draft was created</source>
        <translation>Gmailの下書きが作成されたか不明です</translation>
    </message>
    <message>
        <source>Frontdesk looks for it again by itself. You can look too.</source>
        <translation>Frontdeskが自動的に再確認します。ご自身で確認することもできます。</translation>
    </message>
    <message>
        <source>Nothing is created a second time until you have looked.</source>
        <translation>確認されるまで、二度目の作成は行われません。</translation>
    </message>
    <message>
        <source>Look in Gmail</source>
        <translation>Gmailで確認</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>作成されていた</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>作成されていない</translation>
    </message>
    <message>
        <source>Creating the Gmail draft…</source>
        <translation>Gmailの下書きを作成中…</translation>
    </message>
    <message>
        <source>Gmail draft waits</source>
        <translation>Gmailの下書きは待機中</translation>
    </message>
</context>
<context>
    <name>GmailOutcomes</name>
    <message>
        <source>Your answer was not stored</source>
        <translation>回答は保存されませんでした</translation>
    </message>
    <message>
        <source>The draft was not tried again</source>
        <translation>下書きは再試行されませんでした</translation>
    </message>
</context>
<context>
    <name>GmailRow</name>
    <message>
        <source>Create Gmail draft</source>
        <translation>Gmailの下書きを作成</translation>
    </message>
    <message>
        <source>Email subject</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Gmailに接続</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>Gmail is not connected</source>
        <translation>Gmailに接続されていません</translation>
    </message>
    <message>
        <source>Stays in the drafts of %1 until somebody sends it there</source>
        <translation>誰かが送信するまで%1の下書きに残ります</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
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
        <translation>回答をGmailアカウントに下書きとして入れられます。Frontdeskがメールを送ったり読んだりすることはありません。</translation>
    </message>
    <message>
        <source>Use Gmail</source>
        <translation>Gmailを使う</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>From the Google Cloud console</source>
        <translation>Google Cloudコンソールのもの</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Googleクライアント</translation>
    </message>
    <message>
        <source>A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed.</source>
        <translation>Google Cloudコンソールに作成する、ご自身のデスクトップ用クライアントです。作り方はREADMEの手順にあります。Googleで「Testing」と表示されている間は、同意は約1週間で切れ、更新が必要です。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.</source>
        <translation>環境変数GOOGLE_CLIENT_SECRETで設定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Only if your client has one. Kept in the keychain of this computer, never in the workspace. A single hyphen removes it.</source>
        <translation>クライアントにある場合だけ入力します。このコンピューターのキーチェーンに保管され、ワークスペースには保存されません。ハイフン1つで削除します。</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The client secret was not kept</source>
        <translation>クライアントシークレットは保管されませんでした</translation>
    </message>
    <message>
        <source>The client secret is kept until this program ends</source>
        <translation>クライアントシークレットはこのプログラムの終了まで保持されます</translation>
    </message>
    <message>
        <source>The client secret was removed</source>
        <translation>クライアントシークレットを削除しました</translation>
    </message>
    <message>
        <source>The client secret is in the keychain</source>
        <translation>クライアントシークレットはキーチェーンにあります</translation>
    </message>
</context>
<context>
    <name>GoogleSignIn</name>
    <message>
        <source>Access was not granted. Nothing was connected.</source>
        <translation>アクセスは許可されませんでした。何も接続されていません。</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Check the client ID and that it is a desktop client.</source>
        <translation>Googleがサインインを拒否しました。クライアントIDと、それがデスクトップ用であることを確認してください。</translation>
    </message>
    <message>
        <source>Google did not accept the answer of the browser. Start the sign-in again.</source>
        <translation>Googleがブラウザーの応答を受け付けませんでした。サインインをやり直してください。</translation>
    </message>
    <message>
        <source>The box “Manage drafts and send emails” was left unticked on Google&apos;s page, so no draft could be created. Connect again and tick it.</source>
        <translation>Googleのページで「下書きの管理とメールの送信」にチェックがなかったため、下書きを作成できません。もう一度接続し、チェックを入れてください。</translation>
    </message>
    <message>
        <source>Google gave access for one hour only. Remove Frontdesk from the third-party access of your Google account and connect again.</source>
        <translation>Googleのアクセス許可は1時間だけでした。Googleアカウントの第三者アクセスからFrontdeskを削除し、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Google did not say which address this account has. Connect again and leave all boxes ticked.</source>
        <translation>Googleがこのアカウントのアドレスを知らせませんでした。もう一度接続し、すべてのチェックを残してください。</translation>
    </message>
    <message numerus="yes">
        <source>The browser did not come back within %n minute(s). Nothing was connected; try again.</source>
        <translation>
            <numerusform>ブラウザーが%n分以内に戻りませんでした。何も接続されていません。もう一度試してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestChat</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>どのようなご用件でしょうか？</translation>
    </message>
    <message>
        <source>Write below. Answers come here, and stay here.</source>
        <translation>下に入力してください。回答はここに届き、ここに残ります。</translation>
    </message>
    <message>
        <source>A colleague is checking this answer</source>
        <translation>担当者がこの回答を確認しています</translation>
    </message>
    <message>
        <source>It comes here as soon as it is approved. You may close this window: nothing is lost.</source>
        <translation>承認され次第ここに届きます。このウィンドウを閉じても何も失われません。</translation>
    </message>
    <message>
        <source>Answer being written</source>
        <translation>回答を作成しています</translation>
    </message>
    <message>
        <source>The assistant is writing…</source>
        <translation>アシスタントが書いています…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを書く…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Your messages could not be read</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>Your message was not sent</source>
        <translation>メッセージは送信されませんでした</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>まず何か書いてください</translation>
    </message>
    <message>
        <source>Your message has arrived. The assistant is looking into it…</source>
        <translation>メッセージが届きました。アシスタントが確認しています…</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message>
        <source>I would like to talk to a person.</source>
        <translation>担当者と話したいです。</translation>
    </message>
    <message>
        <source>These were many messages in a short time. Your text is kept: send it again in a minute.</source>
        <translation>短い時間にたくさんのメッセージが送られました。入力した文は残っています。1分後にもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>GuestTicketDelegate</name>
    <message>
        <source>Ticket #%1 · updated %2</source>
        <translation>チケット #%1 · 更新 %2</translation>
    </message>
</context>
<context>
    <name>GuestTicketModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>GuestTickets</name>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>表示するチケット</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Back to my tickets</source>
        <translation>自分のチケットに戻る</translation>
    </message>
    <message>
        <source>Messages of this ticket</source>
        <translation>このチケットのメッセージ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>What is said about this ticket appears here.</source>
        <translation>このチケットに関するやり取りがここに表示されます。</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>Ticket #%1 · opened %2 · updated %3</source>
        <translation>チケット #%1 · 作成 %2 · 更新 %3</translation>
    </message>
    <message>
        <source>Your tickets cannot be read</source>
        <translation>チケットを読み込めません</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>未解決のチケットはありません</translation>
    </message>
    <message>
        <source>When we work on something for you, it appears here.</source>
        <translation>お客様のために対応していることがここに表示されます。</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>チケットはありません</translation>
    </message>
</context>
<context>
    <name>GuestWindow</name>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>自分のチケット</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインイン中</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>担当者と話す</translation>
    </message>
    <message>
        <source>Talk to a person?</source>
        <translation>担当者と話しますか？</translation>
    </message>
    <message>
        <source>A colleague is told that you would like to talk to a person, and answers here.</source>
        <translation>担当者と話したいというご希望が伝わり、ここで回答します。</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>はい、お願いします</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>No activity for %n day(s)</source>
        <translation>
            <numerusform>%n日間活動なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Logins fell from %1 to %2 in two weeks</source>
        <translation>ログインが2週間で%1から%2に減少</translation>
    </message>
    <message>
        <source>Rated us %1 of 10</source>
        <translation>評価は10点中%1点</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent or high ticket(s) open</source>
        <translation>
            <numerusform>緊急または優先度の高いチケット%n件が未解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) open</source>
        <translation>
            <numerusform>その他のチケット%n件が未解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) open for over a week</source>
        <translation>
            <numerusform>1週間以上未解決のチケット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for an answer for over a day</source>
        <translation>1日以上回答待ち</translation>
    </message>
    <message numerus="yes">
        <source>Waits for an answer for %n hour(s)</source>
        <translation>
            <numerusform>%n時間回答待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed in 30 days</source>
        <translation>
            <numerusform>30日以内に支払い失敗%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Customer health</source>
        <translation>お客様の健全性</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%2件中%1件、緊急度順</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>緊急度順</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>さらに%1件表示</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Healthy</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>推奨度</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>ページ表示</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支払い失敗</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>サポート依頼</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <translation>%1、%2、スコア%3: %4</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1が、求めていない圧縮形式で応答しました。</translation>
    </message>
    <message>
        <source>%1 sends more than can be an answer. It was cut off.</source>
        <translation>%1が回答としてあり得る量を超えて送ってきたため、打ち切りました。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within the time allowed.</source>
        <translation>%1に届きません。許容時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer.</source>
        <translation>%1が応答の途中で止まりました。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2. Check the proxy of the system.</source>
        <translation>プロキシ%1が%2への通過を許可しません。システムのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 wants to send us to another address, which is not followed. Check the address.</source>
        <translation>%1が別のアドレスへの移動を求めましたが、従いません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials.</source>
        <translation>%1が認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1がこれを許可していません。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1のこのアドレスには何もありません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and password.</source>
        <translation>%1への途中のプロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1が要求を待ちきれませんでした。</translation>
    </message>
    <message>
        <source>%1 reports a conflict with another request.</source>
        <translation>%1が別の要求との競合を報告しています。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again later.</source>
        <translation>%1が要求を減らすよう求めています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 has trouble at the moment (status %2). Try again later.</source>
        <translation>%1に現在問題が起きています(状態%2)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot make sense of the request (status %2).</source>
        <translation>%1が要求を理解できません(状態%2)。</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>証明書の期限が切れているか、このコンピューターの時計が狂っています</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>証明書がまだ有効でないか、このコンピューターの時計が狂っています</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>証明書が別の名前のものです</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this computer does not trust</source>
        <translation>証明書の発行元をこのコンピューターが信頼していません</translation>
    </message>
    <message>
        <source>no secure protocol could be agreed on</source>
        <translation>安全なプロトコルで合意できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>%1を信頼できません: %2。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Is the server running?</source>
        <translation>%1が接続を拒否しています。サーバーは動いていますか？</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the address and the connection.</source>
        <translation>%1が見つかりません。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let us through.</source>
        <translation>%1への途中のプロキシが通過を許可しません。</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1が途中で接続を切りました。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The server sends more in one piece than can be an answer.</source>
        <translation>サーバーが回答としてあり得る量を超えて一度に送ってきました。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write it like https://example.com/v1.</source>
        <translation>「%1」はサーバーのアドレスではありません。https://example.com/v1 のように書いてください。</translation>
    </message>
    <message>
        <source>There is a user name in the address %1. Addresses must not hold credentials.</source>
        <translation>アドレス%1にユーザー名が含まれています。アドレスに認証情報を含めてはいけません。</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Use https; http is allowed only for a server on this computer.</source>
        <translation>%1は暗号化されていません。httpsを使ってください。httpはこのコンピューター上のサーバーにのみ許されます。</translation>
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
        <translation>お客様をインポート</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1、%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Take name and company of known addresses from the file</source>
        <translation>既知のアドレスの名前と会社をファイルから取る</translation>
    </message>
    <message>
        <source>Only wrong lines</source>
        <translation>誤りのある行のみ</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Keep report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ファイルにない</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>The lines are being checked</source>
        <translation>行を確認しています</translation>
    </message>
    <message>
        <source>Choose the columns that hold the name and the e-mail address.</source>
        <translation>名前とメールアドレスが入っている列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>まず列を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>更新%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>既知%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>誤り%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>%n名のお客様をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the wrong lines in the file and choose it again: nothing is imported while one is wrong</source>
        <translation>誤りのある行をファイルで直し、もう一度選んでください。誤りが残っている間は何もインポートされません</translation>
    </message>
    <message>
        <source>Everybody in the file is known already</source>
        <translation>ファイルの全員がすでに登録されています</translation>
    </message>
    <message>
        <source>The customers are being stored</source>
        <translation>お客様を保存しています</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Keep the report of the import</source>
        <translation>インポートのレポートを保存</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Line %1, %2: %3, %4. %5</source>
        <translation>%1行目、%2: %3、%4。%5</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>InboxFollower</name>
    <message numerus="yes">
        <source>%n new conversation(s)</source>
        <translation>
            <numerusform>新しい会話%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>draft waits for approval</source>
        <translation>下書きが承認待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search, or from: label: is:</source>
        <translation>検索、または from: label: is:</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>Messages of your customers appear here. Demo data shows what that looks like.</source>
        <translation>お客様のメッセージがここに表示されます。デモデータで様子を確かめられます。</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>デモデータを作成</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>会話を読み込めません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>この条件に合う会話はありません。</translation>
    </message>
    <message>
        <source>No conversation fits “%1”.</source>
        <translation>「%1」に合う会話はありません。</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>%1を外す(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未解決%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation cannot be read</source>
        <translation>会話を読み込めません</translation>
    </message>
</context>
<context>
    <name>IntentClassifier</name>
    <message numerus="yes">
        <source>%n examples are too many to learn from; 200,000 are the most.</source>
        <translation>
            <numerusform>%n件の例は学習には多すぎます。上限は200,000件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to learn: examples of at least two labels are needed.</source>
        <translation>学習するものがありません。少なくとも2種類のラベルの例が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are too many; 2,000 are the most. Is the label in the last column?</source>
        <translation>
            <numerusform>%n種類のラベルは多すぎます。上限は2,000種類です。ラベルは最後の列にありますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not “text&lt;TAB&gt;label”: “%2”</source>
        <translation>%1行目が「テキスト&lt;TAB&gt;ラベル」ではありません: 「%2」</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file in that encoding.</source>
        <translation>%1 行目は UTF-8 ではありません。その文字コードで保存してください。</translation>
    </message>
</context>
<context>
    <name>IntentLearner</name>
    <message>
        <source>There is no intent “%1”.</source>
        <translation>「%1」という意図はありません。</translation>
    </message>
    <message>
        <source>The assistant has not read this message yet.</source>
        <translation>アシスタントはまだこのメッセージを読んでいません。</translation>
    </message>
</context>
<context>
    <name>IntentLine</name>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Correct the intent</source>
        <translation>意図を訂正</translation>
    </message>
    <message>
        <source>Say what the message is about; the assistant learns it at once</source>
        <translation>メッセージの内容を選ぶと、アシスタントがすぐに学習します</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1、訂正済み</translation>
    </message>
    <message>
        <source>corrected; taken for %1</source>
        <translation>訂正済み。判定は%1</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1、確信なし</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <translation>次点 %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>確信なし</translation>
    </message>
    <message>
        <source>The intent was not corrected</source>
        <translation>意図は訂正されませんでした</translation>
    </message>
    <message>
        <source>Learned: this was “%1”</source>
        <translation>学習しました: これは「%1」です</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers.</source>
        <translation>このコンピューターには応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain did not give back what was put into it. Nothing was kept; check the keychain and try again.</source>
        <translation>キーチェーンが入れたものを返しませんでした。何も保管されていません。キーチェーンを確認してもう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry. Unlock it and try again.</source>
        <translation>キーチェーンが項目を削除しませんでした。ロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry may still be in it. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているため、項目がまだ残っている可能性があります。ロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain does not keep what is put into it, so the entry may still be in it.</source>
        <translation>キーチェーンが入れたものを保持しないため、項目がまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the entry may still be in it.</source>
        <translation>キーチェーンが応答しないため、項目がまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain is locked or has lost the entry. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているか、項目を失いました。ロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.</source>
        <translation>応答するキーチェーンがありません。Linuxでは、たとえばGNOME KeyringやKeePassXCが提供します。</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n件の箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1 · %2</source>
        <translation>更新 %1 · %2</translation>
    </message>
    <message>
        <source>The replies cannot be read</source>
        <translation>返信を読み込めません</translation>
    </message>
    <message>
        <source>Replies that cite %1</source>
        <translation>%1を引用した返信</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s), newest first</source>
        <translation>
            <numerusform>%n件の返信、新しい順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n reply(s)</source>
        <translation>
            <numerusform>最新の返信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not there any more</source>
        <translation>記事はもうありません</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1は%2にありません。</translation>
    </message>
    <message>
        <source>The link leads out of the articles</source>
        <translation>リンクが記事の外を指しています</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>It was not opened: %1</source>
        <translation>開きませんでした: %1</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>記事%1はありません。</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>リンクを開けませんでした</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens %1.</source>
        <translation>このパソコンには %1 を開けるものがありません。</translation>
    </message>
</context>
<context>
    <name>KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <translation>今のフォルダーのままにする</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>The folder of Markdown articles that answers come from.</source>
        <translation>回答のもとになる Markdown 記事のフォルダーです。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The folder of the articles</source>
        <translation>記事のフォルダー</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>記事を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n件の記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n件の箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in %1.</source>
        <translation>%1 に Markdown ファイル（.md）がありません。</translation>
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
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Drafted by the assistant</source>
        <translation>アシスタントが下書き</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Port %1 of this computer is taken by another program, so the browser could not come back to Frontdesk. End that program or choose another port in the redirect address.</source>
        <translation>このコンピューターのポート%1は別のプログラムが使用しているため、ブラウザーがFrontdeskに戻れませんでした。そのプログラムを終了するか、リダイレクト先に別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Frontdesk has your answer</source>
        <translation>Frontdeskが応答を受け取りました</translation>
    </message>
    <message>
        <source>You can close this page and go back to Frontdesk.</source>
        <translation>このページを閉じてFrontdeskに戻ることができます。</translation>
    </message>
    <message>
        <source>Frontdesk was not given access</source>
        <translation>Frontdeskにアクセスが許可されませんでした</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this page and go back to Frontdesk.</source>
        <translation>何も接続されていません。このページを閉じてFrontdeskに戻ることができます。</translation>
    </message>
    <message>
        <source>This is not the sign-in Frontdesk waits for</source>
        <translation>Frontdeskが待っているサインインではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the sign-in again from Frontdesk.</source>
        <translation>何も変更されていません。Frontdeskからサインインをやり直してください。</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Gmail asks for a pause.</source>
        <translation>Gmailが一時停止を求めています。</translation>
    </message>
    <message>
        <source>Gmail&apos;s quota for today is used up.</source>
        <translation>本日のGmailの割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>The administrator of this Google account does not allow Frontdesk. Ask them to.</source>
        <translation>このGoogleアカウントの管理者がFrontdeskを許可していません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Frontdesk may not create drafts in this account. Connect Gmail again and leave all boxes ticked.</source>
        <translation>Frontdeskはこのアカウントで下書きを作成できません。Gmailをもう一度接続し、すべてのチェックを残してください。</translation>
    </message>
    <message>
        <source>The Gmail API is not switched on for this Google client. Switch it on in the Google Cloud console.</source>
        <translation>このGoogleクライアントではGmail APIが有効になっていません。Google Cloudコンソールで有効にしてください。</translation>
    </message>
    <message>
        <source>Gmail does not allow this draft.</source>
        <translation>Gmailがこの下書きを許可していません。</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer makes no sense.</source>
        <translation>Gmailの応答を理解できません。</translation>
    </message>
    <message>
        <source>The answer is too long for Gmail.</source>
        <translation>回答がGmailには長すぎます。</translation>
    </message>
    <message>
        <source>Gmail does not accept this draft. Check the customer&apos;s e-mail address.</source>
        <translation>Gmailがこの下書きを受け付けません。お客様のメールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”. It may only be Google&apos;s own address or one of this computer.</source>
        <translation>%1が「%2」です。Google自身のアドレスか、このコンピューターのアドレスしか使えません。</translation>
    </message>
    <message>
        <source>GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: then a free port is taken.</source>
        <translation>GOOGLE_REDIRECT_URIが「%1」です。デスクトップ用クライアントには http://127.0.0.1:PORT/PATH が必要です。空なら空いているポートを使います。</translation>
    </message>
    <message>
        <source>Gmail is switched off. Switch it on in the settings.</source>
        <translation>Gmailはオフになっています。設定でオンにしてください。</translation>
    </message>
    <message>
        <source>No Google client is set up. Enter the client ID of a desktop client in the settings; the setup guide shows how to make one.</source>
        <translation>Googleクライアントが設定されていません。設定でデスクトップ用クライアントIDを入力してください。作り方はセットアップガイドにあります。</translation>
    </message>
    <message>
        <source>GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.</source>
        <translation>GOOGLE_OAUTH_SCOPESに%1がありません。これがないと下書きを作成できません。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, which may be the cause.</source>
        <translation>このコンピューターの時計が狂っています。それが原因かもしれません。</translation>
    </message>
    <message>
        <source>Google has ended the access: it was withdrawn, expired, or the password was changed. Connect Gmail again.</source>
        <translation>Googleがアクセスを終了しました。取り消し、期限切れ、またはパスワードの変更によるものです。Gmailをもう一度接続してください。</translation>
    </message>
    <message>
        <source>Google does not know this client. Check the client ID and the client secret in the settings.</source>
        <translation>Googleがこのクライアントを認識しません。設定のクライアントIDとクライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Gmail cannot be read. Connect Gmail again.</source>
        <translation>Gmail用のキーチェーンの項目を読み込めません。Gmailをもう一度接続してください。</translation>
    </message>
    <message>
        <source>Google&apos;s answer to the sign-in makes no sense. Try again.</source>
        <translation>サインインに対するGoogleの応答を理解できません。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 contains a line break or another control character. Remove it.</source>
        <translation>%1に改行またはその他の制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are the most.</source>
        <translation>%1は%2文字です。上限は%3文字です。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address that mail can be sent to.</source>
        <translation>「%1」はメールを送れるアドレスではありません。</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>お客様の名前</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>The message has no proper id.</source>
        <translation>メッセージに正しいIDがありません。</translation>
    </message>
    <message>
        <source>The answer is too long for an e-mail.</source>
        <translation>回答がメールには長すぎます。</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Gmail is not available here.</source>
        <translation>ここではGmailを使えません。</translation>
    </message>
    <message>
        <source>It is not known whether the draft was created. Look in Gmail before trying again.</source>
        <translation>下書きが作成されたかどうか不明です。もう一度試す前にGmailを確認してください。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>下書き(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>お客様を統合</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>統合先: %1</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>もう一方の登録</translation>
    </message>
    <message>
        <source>Name, e-mail or company of the other entry</source>
        <translation>もう一方の名前、メール、会社</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>見つかったお客様</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>残す名前</translation>
    </message>
    <message>
        <source>E-mail that stays</source>
        <translation>残すメール</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>残す会社</translation>
    </message>
    <message>
        <source>Choose the other entry from the list.</source>
        <translation>一覧からもう一方の登録を選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Choose the other entry first</source>
        <translation>まずもう一方の登録を選んでください</translation>
    </message>
    <message>
        <source>That is the entry itself. Choose the other one.</source>
        <translation>同じ登録です。もう一方を選んでください。</translation>
    </message>
    <message>
        <source>What belongs to the other entry is being counted</source>
        <translation>もう一方に属するものを数えています</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>会話%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>チケット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>出来事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that wait</source>
        <translation>
            <numerusform>待機中の下書き%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing belongs to %1.</source>
        <translation>%1に属するものはありません。</translation>
    </message>
    <message>
        <source>Moves from %1: %2.</source>
        <translation>%1から移動: %2。</translation>
    </message>
    <message>
        <source>%1
Stays: %2, %3.
Goes: the entry of %4. A message from %5 makes a new customer then. This cannot be undone.</source>
        <translation>%1
残るもの: %2、%3。
消えるもの: %4の登録。その後%5からメッセージが届くと新しいお客様になります。元に戻せません。</translation>
    </message>
    <message>
        <source>The customers are being merged</source>
        <translation>お客様を統合しています</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shown by the desktop while Frontdesk is not in front.</source>
        <translation>Frontdeskが前面にないとき、デスクトップに表示されます。</translation>
    </message>
    <message>
        <source>New messages and drafts that wait</source>
        <translation>新しいメッセージと待機中の下書き</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>トレイのあるデスクトップの場合。</translation>
    </message>
    <message>
        <source>Icon with the number of unread conversations</source>
        <translation>未読の会話数を示すアイコン</translation>
    </message>
    <message>
        <source>Closing the window leaves Frontdesk running in the tray</source>
        <translation>ウィンドウを閉じてもFrontdeskはトレイで動き続けます</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>サーバーの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up. Look at its plan and billing.</source>
        <translation>アカウントの割り当てを使い切りました。プランと請求を確認してください。</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Try again later.</source>
        <translation>サーバーが要求を減らすよう求めています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server had trouble with its answer.</source>
        <translation>サーバーの応答に問題がありました。</translation>
    </message>
    <message>
        <source>The answer is longer than an answer can be. It was cut off.</source>
        <translation>応答が長すぎるため、打ち切りました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed several times in a row and is left alone for another %n second(s).</source>
        <translation>
            <numerusform>%1は続けて何度か失敗したため、あと%n秒は使いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended its answer in the middle.</source>
        <translation>%1が応答の途中で終わりました。</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a language model. Check the address in Settings, Assistant.</source>
        <translation>%1の応答は言語モデルのものではありません。「設定」の「アシスタント」でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server did not say that its answer was finished.</source>
        <translation>サーバーが応答の完了を知らせませんでした。</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1がキーを受け付けません。「設定」の「アシスタント」で別のキーを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1はこのキーに「%2」の使用を許可していません。</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”. Choose another one in Settings, Assistant.</source>
        <translation>%1にモデル「%2」はありません。「設定」の「アシスタント」で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The message is too long for the model “%1”.</source>
        <translation>メッセージがモデル「%1」には長すぎます。</translation>
    </message>
    <message>
        <source>The answer became longer than allowed and was cut off.</source>
        <translation>回答が許容量を超えたため、打ち切りました。</translation>
    </message>
    <message>
        <source>The server&apos;s content filter cut the answer off.</source>
        <translation>サーバーのコンテンツフィルターが回答を打ち切りました。</translation>
    </message>
    <message>
        <source>The server ended the answer for a reason of its own (%1).</source>
        <translation>サーバーが独自の理由で回答を終えました(%1)。</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>モデルが回答を拒否しました。</translation>
    </message>
    <message>
        <source>The model named an intent that does not exist, “%1”.</source>
        <translation>モデルが存在しない意図「%1」を挙げました。</translation>
    </message>
    <message>
        <source>What the model wants to give to “%1” cannot be read.</source>
        <translation>モデルが「%1」に渡そうとした内容を読み取れません。</translation>
    </message>
    <message>
        <source>The model proposed no steps.</source>
        <translation>モデルが手順を提案しませんでした。</translation>
    </message>
    <message>
        <source>The model answered without a word.</source>
        <translation>モデルの応答に言葉がありませんでした。</translation>
    </message>
    <message>
        <source>The model broke off and refused.</source>
        <translation>モデルが途中で拒否しました。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.</source>
        <translation>この下書きは%1用に承認されましたが、現在は%2が接続されています。作成するには%1をもう一度接続してください。</translation>
    </message>
    <message>
        <source>It is known by now what became of this draft.</source>
        <translation>この下書きの結果はすでにわかっています。</translation>
    </message>
    <message>
        <source>This draft is not waiting for another try.</source>
        <translation>この下書きは再試行を待っていません。</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>It opens your e-mail program with a new message to %1.</source>
        <translation>メールソフトで %1 宛ての新しいメッセージを開きます。</translation>
    </message>
    <message>
        <source>It leads out of Frontdesk, to %1.</source>
        <translation>Frontdesk の外の %1 に移動します。</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>このアドレスに書きますか？</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
        <translation>段落が %1 件を超えています。記事は言葉だけで検索されます。</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>Nothing was pasted: the field is full.</source>
        <translation>貼り付けられませんでした。入力欄がいっぱいです。</translation>
    </message>
    <message>
        <source>Only the first %1 characters were pasted, the rest of %2 was left out.</source>
        <translation>%2 文字のうち最初の %1 文字だけを貼り付けました。</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Customer message</source>
        <translation>お客様のメッセージ</translation>
    </message>
    <message>
        <source>Look up who wrote</source>
        <translation>誰が書いたかを調べる</translation>
    </message>
    <message>
        <source>Read what was said before</source>
        <translation>これまでのやり取りを読む</translation>
    </message>
    <message>
        <source>See whether a ticket about this is open already</source>
        <translation>これに関するチケットがすでにあるか確かめる</translation>
    </message>
    <message>
        <source>Search the articles with the customer&apos;s own words</source>
        <translation>お客様の言葉で記事を検索する</translation>
    </message>
    <message>
        <source>Propose a ticket, so that this is followed up</source>
        <translation>フォローのためにチケットを提案する</translation>
    </message>
    <message>
        <source>Propose to hand the conversation to a colleague</source>
        <translation>会話を担当者に引き継ぐことを提案する</translation>
    </message>
    <message>
        <source>The customer asks for a person: %1</source>
        <translation>お客様が担当者を希望しています: %1</translation>
    </message>
    <message>
        <source>Write the answer from what was found</source>
        <translation>見つかった内容から回答を書く</translation>
    </message>
    <message>
        <source>Propose to add this to the open ticket about it</source>
        <translation>これに関する未解決のチケットへの追記を提案する</translation>
    </message>
    <message>
        <source>The proposed plan names an unknown tool, “%1”.</source>
        <translation>提案された計画に不明なツール「%1」があります。</translation>
    </message>
    <message>
        <source>The proposed plan has %1 steps; %2 are allowed.</source>
        <translation>提案された計画は%1手順あります。上限は%2です。</translation>
    </message>
    <message>
        <source>Your question about our plans</source>
        <translation>プランに関するご質問</translation>
    </message>
    <message>
        <source>Your question about billing</source>
        <translation>請求に関するご質問</translation>
    </message>
    <message>
        <source>Help with your integration</source>
        <translation>連携に関するお手伝い</translation>
    </message>
    <message>
        <source>Help with your account</source>
        <translation>アカウントに関するお手伝い</translation>
    </message>
    <message>
        <source>The problem you reported</source>
        <translation>ご報告いただいた問題</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>ご提案</translation>
    </message>
    <message>
        <source>Your message to us</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>The customer is upset: %1</source>
        <translation>お客様がお怒りです: %1</translation>
    </message>
    <message>
        <source>The articles do not tell all of it: %1</source>
        <translation>記事だけでは答えきれません: %1</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like gpt-4o-mini=0.15/0.60.</source>
        <translation>「%1」は価格ではありません。MODEL=INPUT/OUTPUT の形で100万トークンあたりのドルを書いてください。例: gpt-4o-mini=0.15/0.60</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>No file is named.</source>
        <translation>ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 are the most. Give a part of it.</source>
        <translation>%1 は大きすぎます。上限は %2 です。一部を指定してください。</translation>
    </message>
</context>
<context>
    <name>ReasonLink</name>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1、%n点減</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>根拠となる行を表示します</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>no such ticket was opened in this run. Tick the ticket or change the sentence.</source>
        <translation>この実行ではそのようなチケットは作成されていません。チケットを選択するか、文を変更してください。</translation>
    </message>
    <message>
        <source>no such ticket was changed in this run. Tick the update or change the sentence.</source>
        <translation>この実行ではそのようなチケットは変更されていません。更新を選択するか、文を変更してください。</translation>
    </message>
    <message>
        <source>the conversation was not handed over. Tick the escalation or change the sentence.</source>
        <translation>会話は引き継がれていません。引き継ぎを選択するか、文を変更してください。</translation>
    </message>
    <message>
        <source>nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.</source>
        <translation>この実行では何も引き渡されていません。チケットか引き継ぎを選択するか、文を変更してください。</translation>
    </message>
    <message>
        <source>nothing was looked up in this run. Change the sentence.</source>
        <translation>この実行では何も調べられていません。文を変更してください。</translation>
    </message>
    <message>
        <source>the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself if you did it.</source>
        <translation>アシスタントはそのようなことをしていません。文を変更するか、ご自身で行った場合は下書きを却下して自分で返信してください。</translation>
    </message>
    <message>
        <source>The answer says “%1”, but %2 Nothing was sent.</source>
        <translation>回答には「%1」とありますが、%2何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>step %1: “%2” is stored, the log does not lead to it</source>
        <translation>手順%1: 「%2」が保存されていますが、記録からは導かれません</translation>
    </message>
    <message>
        <source>step %1: the log leads to “%2”, it is not stored</source>
        <translation>手順%1: 記録からは「%2」が導かれますが、保存されていません</translation>
    </message>
    <message>
        <source>step %1: “%2” by the log, “%3” stored</source>
        <translation>手順%1: 記録では「%2」、保存では「%3」</translation>
    </message>
    <message>
        <source>step %1: other parameters by the log than stored</source>
        <translation>手順%1: 記録と保存でパラメーターが異なります</translation>
    </message>
    <message>
        <source>the proposed action of step %1 is not stored</source>
        <translation>手順%1の提案されたアクションが保存されていません</translation>
    </message>
    <message>
        <source>the proposed action of step %1 has other parameters</source>
        <translation>手順%1の提案されたアクションのパラメーターが異なります</translation>
    </message>
    <message>
        <source>the log has %1 entries of the assistant, %2 follow from them</source>
        <translation>記録にはアシスタントの項目が%1件あり、導かれるのは%2件です</translation>
    </message>
    <message>
        <source>entry %1 (“%2”) does not follow from the ones before</source>
        <translation>記録%1(「%2」)は以前の記録から導かれません</translation>
    </message>
    <message>
        <source>the assistant is still working on this run</source>
        <translation>アシスタントがまだこの実行を処理しています</translation>
    </message>
    <message>
        <source>the log ends before the run does</source>
        <translation>実行の途中で記録が終わっています</translation>
    </message>
    <message>
        <source>the run is “%1” by the log, “%2” stored</source>
        <translation>実行は記録では「%1」、保存では「%2」です</translation>
    </message>
    <message>
        <source>the intent is another one than the log leads to</source>
        <translation>意図が記録から導かれるものと異なります</translation>
    </message>
    <message>
        <source>there is a draft by the log or in the workspace, and not in both</source>
        <translation>下書きが記録とワークスペースの一方にしかありません</translation>
    </message>
    <message>
        <source>the draft is another one than the log leads to</source>
        <translation>下書きが記録から導かれるものと異なります</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Reading and verifying the backup…</source>
        <translation>バックアップを読み込んで検証しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>次回の起動時に復元</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>バックアップを読み込んでいます</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>このファイルは復元できません</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>how many a backup has, and the workspace</comment>
        <translation>%1、現在は%2</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>このバックアップは破損しています: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>このバックアップは破損しています</translation>
    </message>
    <message>
        <source>It takes the workspace&apos;s place when Frontdesk starts next. What is there now is kept beside it, and the restoration stands on the audit log.</source>
        <translation>次回Frontdeskを起動するとワークスペースに置き換わります。現在の内容は隣に保管され、復元は監査ログに残ります。</translation>
    </message>
</context>
<context>
    <name>RingGauge</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>a score, its maximum, what it means</comment>
        <translation>%2中%1、%3</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row and what stands at its end</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意図</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2件中%1件完了</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>%1 tokens read, %2 written</source>
        <translation>%1トークン読み込み、%2トークン書き込み</translation>
    </message>
</context>
<context>
    <name>RunDriver</name>
    <message>
        <source>The server offers no tool calls.</source>
        <translation>サーバーがツール呼び出しを提供していません。</translation>
    </message>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>「%1」というツールはありません。</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run %1 for %2: %3, %4</source>
        <translation>%2さんへの実行%1: %3、%4</translation>
    </message>
</context>
<context>
    <name>RunWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1に会話%2はありません。</translation>
    </message>
    <message>
        <source>This answer was approved already, by %1.</source>
        <translation>この回答はすでに%1さんが承認しました。</translation>
    </message>
    <message>
        <source>This draft was rejected already, by %1.</source>
        <translation>この下書きはすでに%1さんが却下しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft. Nothing was sent.</source>
        <translation>
            <numerusform>この下書きの後に新しいメッセージが%n件届きました。何も送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer draft took this one&apos;s place. Nothing was sent.</source>
        <translation>新しい下書きがこの下書きに代わりました。何も送信されていません。</translation>
    </message>
    <message>
        <source>This run has no draft that waits for approval; it is “%1”.</source>
        <translation>この実行に承認待ちの下書きはありません。状態は「%1」です。</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1 now. Look at the draft again; nothing was sent.</source>
        <translation>お客様のアドレスは現在%1です。下書きをもう一度確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Step %1 is no proposed action of this run.</source>
        <translation>手順%1はこの実行で提案されたアクションではありません。</translation>
    </message>
    <message>
        <source>Asked for when the answer was approved</source>
        <translation>回答の承認時に求められたもの</translation>
    </message>
    <message>
        <source>There is no tool called “%1”. Untick this action.</source>
        <translation>「%1」というツールはありません。このアクションの選択を外してください。</translation>
    </message>
    <message>
        <source>Another process goes on with this run.</source>
        <translation>別のプロセスがこの実行を続けています。</translation>
    </message>
    <message>
        <source>The answer is empty. Write something or reject the draft.</source>
        <translation>回答が空です。何か書くか、下書きを却下してください。</translation>
    </message>
    <message>
        <source>This answer broke off in the middle. Complete it, or let the assistant draft again. Nothing was sent.</source>
        <translation>この回答は途中で終わっています。補うか、アシスタントに作り直させてください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent.</source>
        <translation>Gmailに接続されていません。設定で接続するか、Gmailの下書きの選択を外してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The settings forbid “%1” now. Untick this action; nothing was sent.</source>
        <translation>現在の設定では「%1」は許可されていません。このアクションの選択を外してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The assistant has not answered the newer messages yet. Wait for its draft, or keep yours.</source>
        <translation>アシスタントがまだ新しいメッセージに答えていません。下書きを待つか、自分のものを維持してください。</translation>
    </message>
    <message>
        <source>This message was answered already.</source>
        <translation>このメッセージはすでに回答済みです。</translation>
    </message>
    <message>
        <source>The assistant is still working on this message.</source>
        <translation>アシスタントがまだこのメッセージを処理しています。</translation>
    </message>
    <message>
        <source>No message of the customer waits for an answer.</source>
        <translation>返信を待っているお客様のメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>RunningRing</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1は書き込まれませんでした: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>定型の返信</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>返信を探す</translation>
    </message>
    <message>
        <source>As it will be inserted</source>
        <translation>挿入される内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: %1</source>
        <translation>挿入時に埋められます: %1</translation>
    </message>
    <message>
        <source>No reply is saved yet. New makes the first one.</source>
        <translation>定型の返信はまだありません。「新規」で最初の一つを作れます。</translation>
    </message>
    <message>
        <source>No reply holds these words.</source>
        <translation>この言葉を含む返信はありません。</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>ここでは不明: %1</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>まず返信を選んでください</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>探すときの名前を付けてください。</translation>
    </message>
    <message>
        <source>Write the text of the reply.</source>
        <translation>返信の本文を書いてください。</translation>
    </message>
    <message>
        <source>There is a reply of that name already.</source>
        <translation>その名前の返信はすでにあります。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be of type %2.</source>
        <translation>「%1」は%2型である必要があります。</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed.</source>
        <translation>「%1」の値は許されていません。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>「%1」が%2文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” is too small.</source>
        <translation>「%1」が小さすぎます。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>「%1」が大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this tool.</source>
        <translation>「%1」はこのツールのパラメーターではありません。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Words, or from:alice is:open label:billing before:2026-03</source>
        <translation>言葉、または from:alice is:open label:billing before:2026-03</translation>
    </message>
    <message>
        <source>Search without these filters</source>
        <translation>この条件を外して検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s)</source>
        <translation>
            <numerusform>上位%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”. %2 for “%3”</source>
        <translation>「%1」を含むものはありません。「%3」では%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found with these filters; %n hit(s) without</source>
        <translation>
            <numerusform>この条件では見つかりません。条件なしでは%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEval</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it</extracomment>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>not a JSON object (%1)</source>
        <translation>JSONオブジェクトではありません(%1)</translation>
    </message>
    <message>
        <source>“id” or “text” is missing</source>
        <translation>「id」または「text」がありません</translation>
    </message>
    <message>
        <source>the id “%1” was there before</source>
        <translation>id「%1」はすでに出ています</translation>
    </message>
    <message>
        <source>expected an id, a tab and a text</source>
        <translation>id、タブ、テキストが必要です</translation>
    </message>
    <message>
        <source>expected a query id, a tab, a document id, a tab and a grade</source>
        <translation>クエリid、タブ、文書id、タブ、評価が必要です</translation>
    </message>
    <message>
        <source>not UTF-8; save the file in that encoding</source>
        <translation>UTF-8 ではありません。その文字コードで保存してください</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The corpus holds no document.</source>
        <translation>コレクションに文書がありません。</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>クエリがありません。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>SendCountdown</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo %1</source>
        <comment>seconds and key</comment>
        <translation>
            <numerusform>%n秒後に送信 · 元に戻す %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The reply was not taken back</source>
        <translation>返信は取り消されませんでした</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1に会話%2はありません。</translation>
    </message>
    <message>
        <source>The reply was written to %1; this conversation is with %2 now. Nothing was sent, the text is back in the composer.</source>
        <translation>返信は%1宛てに書かれましたが、この会話の相手は現在%2です。何も送信されず、文章は入力欄に戻りました。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Set on the command line; it cannot be changed here.</source>
        <translation>コマンドラインで設定されているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Set by %1 in the environment; it cannot be changed here.</source>
        <translation>環境変数%1で設定されているため、ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>一文字のキーは、入力欄にフォーカスがないときに働きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>一括変更のために選択</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>会話を閉じる</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>自分に割り当て</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>理由を付けて却下</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>古い下書きを合わせ直す</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>古い下書きを維持</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>古い下書きを破棄</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>版を比較</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>承認待ちのすべて</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>最初の未読メッセージ</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Insert an article</source>
        <translation>記事を挿入</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>定型の返信</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>ワークスペースをバックアップ</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>会話を印刷</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>お客様として書く</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>お客様を表示</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>会話を再開</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>アクティビティパネル</translation>
    </message>
    <message>
        <source>This is no file of shortcuts: it holds no JSON object.</source>
        <translation>ショートカットのファイルではありません。JSONオブジェクトがありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the keys of “%2”.</source>
        <translation>「%1」は「%2」のキーにできません。</translation>
    </message>
    <message>
        <source>%1 would be “%2” and “%3”.</source>
        <translation>%1が「%2」と「%3」の両方になります。</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>The file is too large to hold shortcuts.</source>
        <translation>ショートカットのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Choose a field and press the keys. Backspace takes them away. Single letters work while no text is typed.</source>
        <translation>欄を選んでキーを押してください。Backspaceで消去します。1文字のキーは、文字の入力中以外に使えます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>ショートカットをエクスポート</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>ショートカット (*.json)</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>ショートカットをインポート</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>すべて既定のキーです。</translation>
    </message>
    <message>
        <source>These keys stay as they are</source>
        <translation>これらのキーは変更できません</translation>
    </message>
    <message>
        <source>%1 is needed in text fields and to move around. Choose others.</source>
        <translation>%1は文字の入力や移動に使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1は使用中です</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. It would lose it.</source>
        <translation>%1は「%2」のショートカットです。割り当てると「%2」から外れます。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>The shortcuts were not exported</source>
        <translation>ショートカットはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>The shortcuts were not imported</source>
        <translation>ショートカットはインポートされませんでした</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>署名できませんでした。</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The key that signs evidence is in the keychain and cannot be seen. %1</source>
        <translation>証拠に署名するキーはキーチェーンにあり、利用できません。%1</translation>
    </message>
    <message>
        <source>No keychain answers: this key signs until Frontdesk is closed, and the next one is another.</source>
        <translation>応答するキーチェーンがありません。このキーはFrontdeskを閉じるまで署名に使われ、次回は別のキーになります。</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Sources used:</source>
        <translation>使用した出典:</translation>
    </message>
    <message>
        <source>Opens the article</source>
        <translation>記事を開きます</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>M月d日(ddd)</translation>
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
        <translation>「%1」を辞書に追加</translation>
    </message>
</context>
<context>
    <name>StaleDraft</name>
    <message>
        <source>Stale draft</source>
        <translation>古い下書き</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>あなたの下書き</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>合わせ直す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>This text answers the newer messages too</source>
        <translation>この文章は新しいメッセージにも答えています</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>Your draft, with your edits</source>
        <translation>編集を含むあなたの下書き</translation>
    </message>
    <message>
        <source>Rebase takes the assistant&apos;s new draft and keeps your edits.</source>
        <translation>「合わせ直す」はアシスタントの新しい下書きを採用し、あなたの編集を残します。</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft</source>
        <translation>
            <numerusform>この下書きの後に新しいメッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>%1さんからの新着</translation>
    </message>
    <message>
        <source>The assistant is still reading the new messages</source>
        <translation>アシスタントがまだ新しいメッセージを読んでいます</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdeskを起動できません</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shortcuts %1</source>
        <translation>ショートカット %1</translation>
    </message>
</context>
<context>
    <name>StatusNotices</name>
    <message>
        <source>Offline assistant</source>
        <translation>オフラインアシスタント</translation>
    </message>
    <message>
        <source>Audit log cannot be read</source>
        <translation>監査ログを読み込めません</translation>
    </message>
    <message>
        <source>Audit log broken at entry %1</source>
        <translation>監査ログは記録%1で破損</translation>
    </message>
    <message numerus="yes">
        <source>Audit log intact, %n entries</source>
        <translation>
            <numerusform>監査ログ異常なし、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>WRITE</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
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
        <translation>フォルダー%1を作成できませんでした。</translation>
    </message>
    <message>
        <source>%1 exists already. A backup never writes over a file; choose another name.</source>
        <translation>%1はすでにあります。バックアップはファイルを上書きしません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed.</source>
        <translation>コピーを検証できなかったため、削除しました。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1はありません。</translation>
    </message>
    <message>
        <source>%1 is empty; it is no backup of a workspace.</source>
        <translation>%1は空です。ワークスペースのバックアップではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>%1は破損しているため使用しませんでした: %2</translation>
    </message>
    <message>
        <source>This is the workspace itself and no backup of it.</source>
        <translation>これはワークスペースそのもので、バックアップではありません。</translation>
    </message>
    <message>
        <source>an entry before it was removed, inserted or changed</source>
        <translation>以前の記録が削除、挿入、または変更されました</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>書き込まれた後に変更されました</translation>
    </message>
    <message>
        <source>its texts were changed after it was written</source>
        <translation>書き込まれた後に文章が変更されました</translation>
    </message>
    <message>
        <source>it is marked as erased and has texts</source>
        <translation>消去済みと記されているのに文章があります</translation>
    </message>
    <message>
        <source>its texts were removed, and no erasure is on the log</source>
        <translation>文章が削除されていますが、消去の記録がありません</translation>
    </message>
    <message>
        <source>entries at the end were removed</source>
        <translation>末尾の記録が削除されました</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>記録%1: %2。</translation>
    </message>
    <message>
        <source>it has no hash</source>
        <translation>ハッシュがありません</translation>
    </message>
    <message>
        <source>the log went back: %1 entries were recorded outside the workspace, it has %2</source>
        <translation>記録が後戻りしています。ワークスペースの外には%1件の控えがありますが、中には%2件しかありません</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that does not exist.</source>
        <translation>%2の行%1は存在しないものに属しています。</translation>
    </message>
    <message>
        <source>The audit log does not verify from entry %1 on: %2.</source>
        <translation>監査ログは記録%1から検証できません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait for a person without a draft.</source>
        <translation>
            <numerusform>%n件の実行が、下書きのないまま人の判断を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This build cannot open %1.</source>
        <translation>このビルドでは%1を開けません。</translation>
    </message>
    <message>
        <source>Qt&apos;s %1 driver is not installed.</source>
        <translation>Qtの%1ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>There is no conversation %1.</source>
        <translation>会話%1はありません。</translation>
    </message>
    <message>
        <source>Customer %1 has no open conversation.</source>
        <translation>お客様%1に開いている会話はありません。</translation>
    </message>
    <message>
        <source>There is a customer with the e-mail address %1 already.</source>
        <translation>メールアドレス%1のお客様はすでにいます。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>お客様%1はいません。</translation>
    </message>
    <message>
        <source>There is no customer with the e-mail address %1.</source>
        <translation>メールアドレス%1のお客様はいません。</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>%1という名前の担当者はすでにいます。</translation>
    </message>
    <message>
        <source>The workspace has lost its journal.</source>
        <translation>ワークスペースのジャーナルが失われました。</translation>
    </message>
    <message>
        <source>This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer backup, or accept the workspace as it is.</source>
        <translation>このワークスペースは古いコピーであるか、監査ログの末尾が切り取られています: %1。新しいバックアップを復元するか、このまま受け入れてください。</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>The workspace file was moved, deleted or replaced while it was open. Nothing is written any more; copy what you were typing, close Frontdesk and put the file back.</source>
        <translation>開いている間にワークスペースのファイルが移動、削除、または置き換えられました。これ以上何も書き込まれません。入力中の文章をコピーし、Frontdeskを閉じてファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>The history of this workspace is as it was; there is nothing to accept.</source>
        <translation>このワークスペースの履歴は元のままです。受け入れるものはありません。</translation>
    </message>
    <message>
        <source>Run %1 has no draft.</source>
        <translation>実行%1に下書きはありません。</translation>
    </message>
    <message>
        <source>This draft was decided already. Nothing was sent a second time.</source>
        <translation>この下書きはすでに決定済みです。二重に送信されたものはありません。</translation>
    </message>
    <message>
        <source>This draft was decided already; the edit was not kept.</source>
        <translation>この下書きはすでに決定済みです。編集は保管されませんでした。</translation>
    </message>
    <message>
        <source>This action was decided already. It was not done a second time.</source>
        <translation>このアクションはすでに決定済みです。二重には実行されていません。</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>チケット%1はありません。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>お客様を自分自身と統合することはできません。</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>メッセージ%1はありません。</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Frontdesk workspace. It was left as it is.</source>
        <translation>このファイルは別のプログラムのデータベースで、Frontdeskのワークスペースではありません。そのまま残しました。</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Frontdesk (schema %1; this program knows %2). It was left as it is; update Frontdesk to open it.</source>
        <translation>このワークスペースは新しいバージョンのFrontdeskで作られました(スキーマ%1、このプログラムは%2まで対応)。そのまま残しました。開くにはFrontdeskを更新してください。</translation>
    </message>
    <message>
        <source>There is nothing with this number in the outbox.</source>
        <translation>送信箱にこの番号のものはありません。</translation>
    </message>
    <message>
        <source>Another Frontdesk has taken this out of the outbox.</source>
        <translation>別のFrontdeskがこれを送信箱から取り出しました。</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied: %2. The workspace was left as it is.</source>
        <translation>バックアップ%1をコピーできませんでした: %2。ワークスペースはそのままです。</translation>
    </message>
    <message>
        <source>The restoration could not be prepared: %1</source>
        <translation>復元の準備ができませんでした: %1</translation>
    </message>
    <message>
        <source>A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again.</source>
        <translation>バックアップを復元する必要がありますが、別のFrontdeskがワークスペースを開いています。それを閉じてもう一度試してください。</translation>
    </message>
    <message>
        <source>The workspace %1 could not be moved aside. Nothing was restored.</source>
        <translation>ワークスペース%1をよけられませんでした。何も復元されていません。</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The workspace that was there is %1.</source>
        <translation>バックアップを配置できませんでした。以前のワークスペースは%1です。</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>実行%1はありません。</translation>
    </message>
    <message>
        <source>Conversation %1 has no run yet.</source>
        <translation>会話%1にはまだ実行がありません。</translation>
    </message>
    <message>
        <source>Somebody was faster: the run is “%1” by now. Nothing was changed.</source>
        <translation>ほかの人が先でした。実行はすでに「%1」です。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another Frontdesk works on this run.</source>
        <translation>別のFrontdeskがこの実行を処理しています。</translation>
    </message>
    <message>
        <source>%1 exists already. What is salvaged goes into a new file; choose another name.</source>
        <translation>%1はすでにあります。救出した内容は新しいファイルに入ります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1をコピーできませんでした。</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its first page is gone. Restore a backup.</source>
        <translation>%1からは何も読み取れません。最初のページが失われています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>There is no reply %1 that waits to be sent.</source>
        <translation>送信待ちの返信%1はありません。</translation>
    </message>
    <message>
        <source>The stored file is damaged. It was not saved.</source>
        <translation>保管されたファイルは破損しています。保存されませんでした。</translation>
    </message>
    <message>
        <source>The reply went out already.</source>
        <translation>返信はすでに送信されました。</translation>
    </message>
    <message>
        <source>The reply was taken back already.</source>
        <translation>返信はすでに取り消されました。</translation>
    </message>
    <message>
        <source>The file was sent already.</source>
        <translation>ファイルはすでに送信されました。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist and could not be made.</source>
        <translation>フォルダー%1はなく、作成もできませんでした。</translation>
    </message>
    <message>
        <source>%1 is a folder; a workspace is a file.</source>
        <translation>%1はフォルダーです。ワークスペースはファイルです。</translation>
    </message>
    <message>
        <source>You have no permission to read and write the workspace %1.</source>
        <translation>ワークスペース%1を読み書きする権限がありません。</translation>
    </message>
    <message>
        <source>The workspace %1 could not be made: %2</source>
        <translation>ワークスペース%1を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>The workspace did not understand the program.</source>
        <translation>ワークスペースがプログラムの要求を理解できませんでした。</translation>
    </message>
    <message>
        <source>The workspace is locked by another program. Nothing was changed; try again in a moment.</source>
        <translation>ワークスペースは別のプログラムにロックされています。何も変更されていません。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>ディスクがいっぱいです。何も失われていません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The workspace can only be read. Check the permissions of the file and its folder.</source>
        <translation>ワークスペースは読み取り専用です。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk refused to read or write the workspace. Nothing was changed.</source>
        <translation>ディスクがワークスペースの読み書きを拒否しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the permissions of the file and its folder, and that the disk is not full.</source>
        <translation>ワークスペースを開けませんでした。ファイルとフォルダーの権限、ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The workspace file is damaged or is not a workspace. It was left as it is; open a backup with --workspace.</source>
        <translation>ワークスペースのファイルが破損しているか、ワークスペースではありません。そのまま残しました。--workspaceでバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>文章が長すぎて保存できません。</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>同じものがすでにあります。</translation>
    </message>
    <message>
        <source>What it belongs to does not exist.</source>
        <translation>属する先が存在しません。</translation>
    </message>
    <message>
        <source>The audit log can only be added to.</source>
        <translation>監査ログには追加しかできません。</translation>
    </message>
    <message>
        <source>The workspace does not take this value.</source>
        <translation>ワークスペースがこの値を受け付けません。</translation>
    </message>
    <message>
        <source>This place cannot keep a workspace safely (SQLite&apos;s write-ahead log does not work here). Choose a folder on a local disk.</source>
        <translation>この場所ではワークスペースを安全に保管できません(SQLiteの先行書き込みログが使えません)。ローカルディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt cannot be used.</source>
        <translation>QtのSQLiteドライバーを使えません。</translation>
    </message>
    <message>
        <source>The lock file %1 could not be made: %2</source>
        <translation>ロックファイル%1を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>The workspace could not be locked: %1</source>
        <translation>ワークスペースをロックできませんでした: %1</translation>
    </message>
    <message>
        <source>Another Frontdesk is writing to this workspace and does not come to an end. Nothing was changed; try again in a moment.</source>
        <translation>別のFrontdeskがこのワークスペースに書き込んでいて、終わりません。何も変更されていません。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The audit log can be changed: what keeps it from that was removed.</source>
        <translation>監査ログが変更できる状態です。変更を防ぐ仕組みが取り除かれています。</translation>
    </message>
    <message>
        <source>The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a whole index.</source>
        <translation>%1 の検索索引と行が %2 件で食い違っています。救出すると、完全な索引を持つ新しいワークスペースが作られます。</translation>
    </message>
    <message>
        <source>This workspace was changed by something other than Frontdesk: it holds %1, which would act whenever something is written. It was left as it is; open a backup with --workspace.</source>
        <translation>このワークスペースは Frontdesk 以外のものによって変更されています。書き込みのたびに動作する %1 が含まれています。そのままにしてあります。--workspace でバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The workspace %1 has a second name on this disk (a hard link). Opened under both it would be damaged, so it was left as it is: remove one name or make a copy.</source>
        <translation>ワークスペース %1 にはこのディスク上に二つ目の名前（ハードリンク）があります。両方の名前で開くと壊れるため、そのままにしてあります。一方の名前を削除するか、コピーを作成してください。</translation>
    </message>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>実行%1の回答は承認されたものと異なります。</translation>
    </message>
    <message>
        <source>Another program has been reading the workspace without end, so what is written piles up beside it: more than 64 MiB by now. Close what else has the file open, perhaps a database viewer or a backup program.</source>
        <translation>別のプログラムがワークスペースを読み続けているため、書き込んだ内容が横にたまり、すでに64 MiBを超えています。データベースビューアーやバックアップソフトなど、このファイルを開いているほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This computer starts no more threads for you. Close other programs and start Frontdesk again.</source>
        <translation>このコンピューターではこれ以上スレッドを開始できません。ほかのプログラムを閉じてから、Frontdeskをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The workspace %1 is on a disk of another computer (%2), where two programs that use it would damage it. Nothing was changed: move it to a disk of this computer.</source>
        <translation>ワークスペース %1 は別のコンピューターのディスク（%2）にあり、2 つのプログラムが使うと壊れるおそれがあります。何も変更していません。このコンピューターのディスクに移動してください。</translation>
    </message>
    <message>
        <source>Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a moment.</source>
        <translation>別のFrontdeskがワークスペースを復元または更新しています。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>This workspace has to be brought up to date, and an earlier Frontdesk has it open. Close that one, then try again.</source>
        <translation>このワークスペースは更新が必要ですが、以前のバージョンのFrontdeskが開いています。それを閉じてもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>SupportAnalytics</name>
    <message>
        <source>nothing before</source>
        <translation>以前のデータなし</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>前の期間と同じ</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1速い</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1遅い</translation>
    </message>
    <message>
        <source>No tickets in this time</source>
        <translation>この期間にチケットはありません</translation>
    </message>
    <message>
        <source>Tickets by category</source>
        <translation>カテゴリ別のチケット</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>初回応答、中央値</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>解決、中央値</translation>
    </message>
    <message>
        <source>First response by day</source>
        <translation>日別の初回応答</translation>
    </message>
    <message>
        <source>Resolution by day</source>
        <translation>日別の解決</translation>
    </message>
    <message>
        <source>Assistant share</source>
        <translation>アシスタントの割合</translation>
    </message>
    <message>
        <source>How replies came about</source>
        <translation>返信の作られ方</translation>
    </message>
    <message>
        <source>Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows the points it costs, from 100; choose one to see the rows behind it.</source>
        <translation>サインイン、未解決のチケット、待機中のメッセージ、NPS、支払い。各理由には100点から引かれる点数が示されます。選ぶと根拠となる行が表示されます。</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>計算式を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%n日で%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n replies began as its draft</source>
        <translation>
            <numerusform>%n件の返信のうち下書きから始まったもの</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as drafted</source>
        <translation>下書きのまま送信</translation>
    </message>
    <message>
        <source>Edited, then sent</source>
        <translation>編集して送信</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>人が作成</translation>
    </message>
    <message>
        <source>Of the drafts decided %1 were approved and %2 rejected</source>
        <translation>決定済みの下書きのうち、%1が承認、%2が却下</translation>
    </message>
    <message>
        <source>of the approved %1 were edited first</source>
        <translation>承認されたもののうち%1は事前に編集</translation>
    </message>
    <message>
        <source>No draft was decided in this time</source>
        <translation>この期間に決定された下書きはありません</translation>
    </message>
    <message>
        <source>The server read and wrote %1 tokens for $%2.</source>
        <translation>サーバーは%1トークンを読み書きし、費用は$%2でした。</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>The conversation was not changed</source>
        <translation>会話は変更されませんでした</translation>
    </message>
    <message>
        <source>The conversations were not changed</source>
        <translation>会話は変更されませんでした</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>変更は元に戻りませんでした</translation>
    </message>
</context>
<context>
    <name>TicketBulkBar</name>
    <message>
        <source>Ticked tickets</source>
        <translation>選択したチケット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>チケットを閉じる</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>選択をすべて外す</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketChangeRow</name>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
</context>
<context>
    <name>TicketChanges</name>
    <message numerus="yes">
        <source>%n ticket(s) closed</source>
        <translation>
            <numerusform>%n件のチケットを閉じました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>%n件のチケットを変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 changed</source>
        <translation>チケット%1を変更しました</translation>
    </message>
    <message>
        <source>Ticket %1 closed</source>
        <translation>チケット%1を閉じました</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>チケット%1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 reopened</source>
        <translation>チケット%1を再開しました</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>Nothing was assigned</source>
        <translation>何も割り当てられませんでした</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>変更は元に戻りませんでした</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Linked messages</source>
        <translation>関連メッセージ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>チケットを閉じる</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>チケットを編集</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>自分、%1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>チケット%1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>お客様%1</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The linked messages cannot be read</source>
        <translation>関連メッセージを読み込めません</translation>
    </message>
    <message>
        <source>No linked messages</source>
        <translation>関連メッセージはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n linked message(s)</source>
        <translation>
            <numerusform>関連メッセージ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>チケット%1を編集</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>チケットを作成</translation>
    </message>
    <message>
        <source>Give the ticket a title: what is it about?</source>
        <translation>チケットに件名を付けてください。何についてですか？</translation>
    </message>
    <message>
        <source>Choose the customer from the list: type a part of the name, e-mail or company.</source>
        <translation>一覧からお客様を選んでください。名前、メール、会社の一部を入力します。</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>説明は%1文字です。上限は%2文字です。短くしてください。</translation>
    </message>
    <message>
        <source>The ticket is being stored</source>
        <translation>チケットを保存しています</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>%1, %2, %3, priority %4</source>
        <translation>%1、%2、%3、優先度%4</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <comment>a ticket in words</comment>
        <translation>%1、選択済み</translation>
    </message>
</context>
<context>
    <name>TicketSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search tickets, or priority: category: assignee: customer:</source>
        <translation>チケットを検索、または priority: category: assignee: customer:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>すべての優先度</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>自分、%1</translation>
    </message>
    <message>
        <source>me</source>
        <comment>a value of assignee:</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a value of assignee:</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>機能の要望</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>技術サポート</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>表示するチケット</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>The ticket cannot be read</source>
        <translation>チケットを読み込めません</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>チケットを読み込めません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No ticket fits this search. Esc in the search field clears it.</source>
        <translation>この検索に合うチケットはありません。検索欄でEscを押すと消えます。</translation>
    </message>
    <message>
        <source>No ticket fits this search. “All” looks through the others too.</source>
        <translation>この検索に合うチケットはありません。「すべて」ではほかのチケットも探します。</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>未解決のチケットはありません</translation>
    </message>
    <message>
        <source>Tickets that the assistant proposes and you approve appear here, and those you open yourself.</source>
        <translation>アシスタントが提案し、あなたが承認したチケットと、自分で開いたチケットがここに表示されます。</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>チケットはありません</translation>
    </message>
    <message>
        <source>Tickets appear here once somebody opens one.</source>
        <translation>誰かがチケットを開くと、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>yyyy年M月d日dddd HH:mm:ss</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes, or days and hours</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µs</source>
        <comment>microseconds</comment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>a duration</comment>
        <translation>%1待ち</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>%n秒</numerusform>
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
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None open</source>
        <translation>未解決なし</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未解決%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n件の箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n件の出典</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>チケット #%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>下書き中</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>%1後に送信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>replaced by a newer message</source>
        <translation>新しいメッセージに置き換え</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>%1さんが承認、%2</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <translation>%1さんが停止、%2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>%1さんが却下、%2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>「%1」、%2による</translation>
    </message>
    <message>
        <source>Prices and plans</source>
        <translation>料金とプラン</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>技術サポート</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>機能の要望</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>一般的な質問</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>担当者を希望</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>「%1」というツールはありません。</translation>
    </message>
    <message>
        <source>Open a ticket “%1” with priority %2</source>
        <translation>優先度%2でチケット「%1」を開く</translation>
    </message>
    <message>
        <source>Add this message to ticket #%1</source>
        <translation>このメッセージをチケット #%1 に追加</translation>
    </message>
    <message>
        <source>Ticket #%1 belongs to another customer.</source>
        <translation>チケット #%1 は別のお客様のものです。</translation>
    </message>
    <message>
        <source>Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.</source>
        <translation>チケット #%1 はその間に閉じられました。このアクションの選択を外すか、チケットを再開してください。</translation>
    </message>
    <message>
        <source>Hand the conversation to a colleague: %1</source>
        <translation>会話を担当者に引き継ぐ: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>引き継ぎ: %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Create a Gmail draft “%1”</source>
        <translation>Gmailの下書き「%1」を作成</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Monthly revenue</source>
        <translation>月間売上</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Average health</source>
        <translation>平均の健全性</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未解決のチケット</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Opens the customers</source>
        <translation>お客様を開きます</translation>
    </message>
    <message>
        <source>Opens the tickets</source>
        <translation>チケットを開きます</translation>
    </message>
    <message>
        <source>Opens what waits for a decision</source>
        <translation>決定待ちのものを開きます</translation>
    </message>
    <message numerus="yes">
        <source>%n paying customer(s)</source>
        <translation>
            <numerusform>有料のお客様%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>良好 %1</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>要注意 %1</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>リスクあり %1</translation>
    </message>
    <message numerus="yes">
        <source>of 100, %n customer(s) judged</source>
        <translation>
            <numerusform>100点満点、%n名を評価</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n件の回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 urgent</source>
        <translation>緊急 %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>緊急なし</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対応の必要なし</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最も古いもの %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Frontdeskを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n unread</source>
        <translation>
            <numerusform>Frontdesk: 未読%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleNotices</name>
    <message>
        <source>The workspace cannot be written</source>
        <translation>ワークスペースに書き込めません</translation>
    </message>
    <message>
        <source>The history of this workspace went back</source>
        <translation>このワークスペースの履歴が後戻りしています</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>このまま受け入れる</translation>
    </message>
    <message>
        <source>The daily backup could not be made</source>
        <translation>毎日のバックアップを作成できませんでした</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>記事を読み込めません</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The history could not be accepted</source>
        <translation>履歴を受け入れられませんでした</translation>
    </message>
    <message>
        <source>Another program holds up the workspace</source>
        <translation>別のプログラムがワークスペースを占有しています</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>VIEW</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Input and output of %1</source>
        <translation>%1の入力と出力</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>Deleteでこの表示を削除</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>この表示を削除</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>WholeTextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is empty. Name a file, for example support.db.</source>
        <translation>ワークスペースが空です。たとえばsupport.dbのようにファイルを指定してください。</translation>
    </message>
    <message>
        <source>This version keeps its workspace in an SQLite file. Name a file instead of a PostgreSQL address.</source>
        <translation>このバージョンはワークスペースをSQLiteファイルに保管します。PostgreSQLのアドレスではなくファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it, for example %1/workspace.db.</source>
        <translation>「%1」はフォルダーです。その中のファイルを指定してください。例: %1/workspace.db</translation>
    </message>
</context>
</TS>
