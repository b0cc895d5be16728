<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionEffect</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2”</source>
        <translation>Ticket #%1 «%2»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added to the description</source>
        <translation>Añadido a la descripción</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile: this would fail</source>
        <translation>El ticket se cerró entretanto: esto fallaría</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Change the arguments</source>
        <translation>Cambiar los argumentos</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>CAMBIA</translation>
    </message>
    <message>
        <source>Close the arguments</source>
        <translation>Cerrar los argumentos</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Proposed actions</source>
        <translation>Acciones propuestas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Editar borrador</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Goes out at once, together with its actions: it cannot be taken back.</source>
        <translation>Sale enseguida, junto con sus acciones: no se puede retirar.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>Se está guardando la decisión</translation>
    </message>
    <message>
        <source>An action cannot be done like this: mend or untick it</source>
        <translation>Una acción no se puede hacer así: corríjala o desmárquela</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message>
        <source>Approve &amp; create Gmail draft</source>
        <translation>Aprobar y crear borrador de Gmail</translation>
    </message>
    <message>
        <source>Approve and create Gmail draft</source>
        <translation>Aprobar y crear borrador de Gmail</translation>
    </message>
    <message>
        <source>Approve with %1 of %2</source>
        <translation>Aprobar con %1 de %2</translation>
    </message>
    <message>
        <source>Approve &amp; send</source>
        <translation>Aprobar y enviar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Walks the hash chain over the whole log</source>
        <translation>Recorre la cadena de hashes de todo el registro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Narrow by tool: is: from: by: after: before:</source>
        <translation>Limitar por herramienta: is: from: by: after: before:</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>El registro se está verificando</translation>
    </message>
    <message>
        <source>The log cannot be verified</source>
        <translation>El registro no se puede verificar</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>Íntegro, %n entrada</numerusform>
            <numerusform>Íntegro, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1</source>
        <translation>Roto en la entrada %1</translation>
    </message>
    <message>
        <source>The newest hash: %1</source>
        <translation>El hash más reciente: %1</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <source>The run cannot be read</source>
        <translation>No se puede leer la ejecución</translation>
    </message>
    <message>
        <source>Export the runs as they are filtered</source>
        <translation>Exportar las ejecuciones como están filtradas</translation>
    </message>
    <message>
        <source>Export the log as it is filtered</source>
        <translation>Exportar el registro como está filtrado</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <translation>Se está escribiendo la exportación</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n fila exportada</numerusform>
            <numerusform>%n filas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n fila exportada a %1</numerusform>
            <numerusform>%n filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Every tool call and every decision is written here, and cannot be changed afterwards.</source>
        <translation>Cada llamada a una herramienta y cada decisión se anotan aquí y después no se pueden cambiar.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Each customer message the assistant works on is a run. Enter opens its conversation.</source>
        <translation>Cada mensaje de cliente en el que trabaja el asistente es una ejecución. Intro abre su conversación.</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>What the assistant does with a customer&apos;s message appears here, step by step.</source>
        <translation>Lo que el asistente hace con el mensaje de un cliente aparece aquí, paso a paso.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Cerrar actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The assistant&apos;s work could not be read</source>
        <translation>No se pudo leer el trabajo del asistente</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>offline assistant</source>
        <translation>asistente sin conexión</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>La respuesta se envió a %1</translation>
    </message>
    <message numerus="yes">
        <source>The answer was sent to %1, %n action(s) done</source>
        <translation>
            <numerusform>La respuesta se envió a %1, %n acción realizada</numerusform>
            <numerusform>La respuesta se envió a %1, %n acciones realizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Rechazar el borrador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>El borrador se rechazó, no se envió nada</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>El borrador no se rechazó</translation>
    </message>
    <message>
        <source>Draft again?</source>
        <translation>¿Redactar de nuevo?</translation>
    </message>
    <message>
        <source>A new draft takes the place of the one you edited. Your text stays among its versions: Changes compares both and can take yours back.</source>
        <translation>Un borrador nuevo ocupa el lugar del que usted editó. Su texto queda entre las versiones: «Cambios» compara ambos y puede recuperar el suyo.</translation>
    </message>
    <message>
        <source>No new draft was begun</source>
        <translation>No se empezó ningún borrador nuevo</translation>
    </message>
    <message>
        <source>Draft an answer</source>
        <translation>Redactar una respuesta</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>Todavía no hay borrador</translation>
    </message>
    <message>
        <source>The assistant has not read this message. It can look up what is known and draft an answer; you decide what is sent.</source>
        <translation>El asistente no ha leído este mensaje. Puede buscar lo que se sabe y redactar una respuesta; usted decide qué se envía.</translation>
    </message>
    <message>
        <source>No draft was begun</source>
        <translation>No se empezó ningún borrador</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Un borrador para %1 le espera</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>Mensaje nuevo de %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Shortcut hints in buttons</source>
        <translation>Atajos a la vista en los botones</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Algún riesgo</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>newer messages came</source>
        <translation>llegaron mensajes más recientes</translation>
    </message>
    <message>
        <source>writes to Gmail</source>
        <translation>escribe en Gmail</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>cambia algo</translation>
    </message>
    <message>
        <source>intent not sure</source>
        <translation>intención no segura</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>an action cannot be done</source>
        <translation>una acción no se puede hacer</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Drafts and actions of the assistant that need a person appear here, from all conversations.</source>
        <translation>Los borradores y acciones del asistente que necesitan a una persona aparecen aquí, de todas las conversaciones.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>The answer was sent to %1</source>
        <translation>La respuesta se envió a %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The approvals cannot be read</source>
        <translation>No se pueden leer las aprobaciones</translation>
    </message>
    <message>
        <source>%1 · waits %2 · %3 %4</source>
        <translation>%1 · espera %2 · %3 %4</translation>
    </message>
    <message>
        <source>Draft reply, with what was changed by hand</source>
        <translation>Borrador de respuesta, con lo cambiado a mano</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Borrador de respuesta · no enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft: rebase, keep or discard it there</source>
        <translation>
            <numerusform>%n mensaje nuevo desde este borrador: adáptelo, consérvelo o descártelo allí</numerusform>
            <numerusform>%n mensajes nuevos desde este borrador: adáptelo, consérvelo o descártelo allí</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Rechazar el borrador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The draft was rejected, nothing was sent</source>
        <translation>El borrador se rechazó, no se envió nada</translation>
    </message>
    <message>
        <source>The draft was not rejected</source>
        <translation>El borrador no se rechazó</translation>
    </message>
</context>
<context>
    <name>ArgumentsForm</name>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Insert from an article</source>
        <translation>Insertar de un artículo</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <source>Search the articles; empty: what fits the customer&apos;s last message</source>
        <translation>Buscar en los artículos; vacío: lo que conviene al último mensaje del cliente</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Insertar con su fuente</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>Ningún pasaje elegido</translation>
    </message>
    <message>
        <source>No article says anything about this.</source>
        <translation>Ningún artículo dice nada sobre esto.</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>supera los 4 MiB</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>cannot be opened: no permission</source>
        <translation>no se puede abrir: sin permiso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file name and what is wrong with it, such as &quot;pricing.md: is not UTF-8 text&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist. Choose another one in Settings.</source>
        <translation>La carpeta de conocimiento «%1» no existe. Elija otra en Ajustes.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” may not be read. Check its permissions.</source>
        <translation>La carpeta de conocimiento «%1» no se puede leer. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The name of an article ends in .md.</source>
        <translation>El nombre de un artículo termina en .md.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” does not exist.</source>
        <translation>La carpeta de conocimiento «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a name below the knowledge folder.</source>
        <translation>«%1» no es un nombre dentro de la carpeta de conocimiento.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file on disk %2.</source>
        <translation>«%1» no se guardó: el archivo en el disco %2.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was overwritten.</source>
        <translation>Ya hay un artículo «%1». No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile. Nothing was overwritten.</source>
        <translation>«%1» cambió en el disco entretanto. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Nothing was written.</source>
        <translation>«%1» se eliminó entretanto. No se escribió nada.</translation>
    </message>
    <message>
        <source>An article may be 4 MiB long at most.</source>
        <translation>Un artículo puede tener 4 MiB como máximo.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta de «%1».</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>«%1» no se guardó: %2</translation>
    </message>
    <message>
        <source>“%1” is no Markdown file (.md). Nothing was added.</source>
        <translation>«%1» no es un archivo Markdown (.md). No se añadió nada.</translation>
    </message>
    <message>
        <source>There is already an article “%1”. Nothing was added; rename one of the two.</source>
        <translation>Ya hay un artículo «%1». No se añadió nada; cambie el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” %2. Nothing was added.</source>
        <translation>«%1» %2. No se añadió nada.</translation>
    </message>
    <message>
        <source>the article has no section “%1”</source>
        <translation>el artículo no tiene ninguna sección «%1»</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>There is no article %1.</source>
        <translation>No hay ningún artículo %1.</translation>
    </message>
    <message>
        <source>%1 has no heading “%2”.</source>
        <translation>%1 no tiene el título «%2».</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>No article chosen</source>
        <translation>Ningún artículo elegido</translation>
    </message>
    <message>
        <source>Choose one at the left, or search.</source>
        <translation>Elija uno de la lista o busque.</translation>
    </message>
    <message>
        <source>Insert with source</source>
        <translation>Insertar con la fuente</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Editar artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Guardar artículo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The file was changed on disk meanwhile. Saving shows both texts.</source>
        <translation>El archivo cambió en el disco entretanto. Al guardar se muestran ambos textos.</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n reply(s)</source>
        <translation>
            <numerusform>Citado en %n respuesta</numerusform>
            <numerusform>Citado en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a file that is not there yet</comment>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>The article is being stored</source>
        <translation>Se está guardando el artículo</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 está en el portapapeles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ArticleSearch</name>
    <message>
        <source>Search knowledge</source>
        <translation>Buscar en el conocimiento</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Insert with its source</source>
        <translation>Insertar con su fuente</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>No hay artículos</translation>
    </message>
    <message>
        <source>There is no Markdown file in %1.</source>
        <translation>No hay ningún archivo Markdown en %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No article says anything about this. Try other words.</source>
        <translation>Ningún artículo dice nada sobre esto. Pruebe otras palabras.</translation>
    </message>
    <message>
        <source>What you find here is what the assistant answers from.</source>
        <translation>Lo que encuentra aquí es aquello de lo que responde el asistente.</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Leyendo los artículos…</translation>
    </message>
    <message>
        <source>They are here in a moment.</source>
        <translation>Estarán aquí en un momento.</translation>
    </message>
</context>
<context>
    <name>ArticleTree</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>ArticleWriting</name>
    <message>
        <source>Give up what you typed?</source>
        <translation>¿Abandonar lo que escribió?</translation>
    </message>
    <message>
        <source>%1 is not stored. What you typed since is lost.</source>
        <translation>%1 no está guardado. Se pierde lo que escribió desde entonces.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>The article was not saved</source>
        <translation>El artículo no se guardó</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken link(s)</source>
        <translation>
            <numerusform>%n enlace roto</numerusform>
            <numerusform>%n enlaces rotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Enlaces rotos</translation>
    </message>
    <message>
        <source>Links between articles that lead nowhere. Choose one to mend it.</source>
        <translation>Enlaces entre artículos que no llevan a ninguna parte. Elija uno para arreglarlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a link and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>AssigneeMenu</name>
    <message>
        <source>Me, %1</source>
        <translation>Yo, %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>AssistantSection</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tone of the answers</source>
        <translation>Tono de las respuestas</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Tool calls per message, at most</source>
        <translation>Llamadas a herramientas por mensaje, como máximo</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>While Human Approval is on, everything that changes something waits for a person, whatever stands below.</source>
        <translation>Mientras la aprobación humana esté activada, todo lo que cambia algo espera a una persona, diga lo que diga abajo.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>The offline assistant needs no network and answers in the words of the articles. With a key, a language model on a server writes the answers.</source>
        <translation>El asistente sin conexión no necesita red y responde con las palabras de los artículos. Con una clave, un modelo de lenguaje en un servidor escribe las respuestas.</translation>
    </message>
    <message>
        <source>The server when there is a key</source>
        <translation>El servidor si hay una clave</translation>
    </message>
    <message>
        <source>Always the server</source>
        <translation>Siempre el servidor</translation>
    </message>
    <message>
        <source>Always offline</source>
        <translation>Siempre sin conexión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Any server that speaks the chat-completions protocol. https, or http on this computer.</source>
        <translation>Cualquier servidor que hable el protocolo chat-completions. https, o http en este equipo.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>View on a line of the activity shows exactly what was sent.</source>
        <translation>«Ver» en una línea de la actividad muestra exactamente lo que se envió.</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>E-mail addresses, phone and card numbers are replaced before sending and put back in the answer.</source>
        <translation>Las direcciones de correo y los números de teléfono y de tarjeta se sustituyen antes de enviar y se reponen en la respuesta.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>MODEL=INPUT/OUTPUT in dollars per million tokens, separated by spaces.</source>
        <translation>MODELO=ENTRADA/SALIDA en dólares por millón de tokens, separados por espacios.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Pegar una clave nueva</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY in the environment or in .env.</source>
        <translation>La clave viene de OPENAI_API_KEY en el entorno o en .env.</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>La clave está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The key is in memory and gone when this window closes: the keychain does not answer.</source>
        <translation>La clave está en memoria y se pierde al cerrar esta ventana: el llavero no responde.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>No hay ninguna clave.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Se intenta de nuevo…</translation>
    </message>
    <message>
        <source>%1 answers, in %2 s.</source>
        <translation>%1 responde, en %2 s.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Spend a day, at most</source>
        <translation>Gasto al día, como máximo</translation>
    </message>
    <message>
        <source>Nothing is asked that could pass it; the offline assistant answers then.</source>
        <translation>No se pregunta nada que pueda superarlo; entonces responde el asistente sin conexión.</translation>
    </message>
    <message>
        <source>Opening a ticket</source>
        <translation>Abrir un ticket</translation>
    </message>
    <message>
        <source>Adding to a ticket</source>
        <translation>Ampliar un ticket</translation>
    </message>
    <message>
        <source>Handing over to a person</source>
        <translation>Pasar a una persona</translation>
    </message>
    <message>
        <source>As Human Approval says</source>
        <translation>Según la aprobación humana</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Lo bueno que es</translation>
    </message>
    <message>
        <source>The offline assistant over known cases, or over what was really sent.</source>
        <translation>El asistente sin conexión con casos conocidos o con lo que realmente se envió.</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Evaluar…</translation>
    </message>
    <message>
        <source>Finding articles by meaning</source>
        <translation>Encontrar artículos por el significado</translation>
    </message>
    <message>
        <source>The text of your articles, and each message that is answered, also go to the server above. It returns numbers that say what they mean; those of the articles are kept in the workspace, so only changed articles are sent again. Personal data is hidden as set above. Without an answer the words alone decide.</source>
        <translation>El texto de sus artículos y cada mensaje que se responde también se envían al servidor de arriba. Este devuelve números que dicen lo que significan; los de los artículos se guardan en el espacio de trabajo, así que solo se envían de nuevo los artículos modificados. Los datos personales se ocultan según lo indicado arriba. Sin respuesta deciden solo las palabras.</translation>
    </message>
    <message>
        <source>Find by meaning too</source>
        <translation>Buscar también por el significado</translation>
    </message>
    <message>
        <source>Model for it</source>
        <translation>Modelo para ello</translation>
    </message>
    <message>
        <source>Off: nothing is sent for this.</source>
        <translation>Desactivado: no se envía nada para esto.</translation>
    </message>
    <message>
        <source>No server answers, so nothing is sent for this.</source>
        <translation>Ningún servidor responde, así que no se envía nada para esto.</translation>
    </message>
    <message>
        <source>%1 of %2 passages can be found by meaning.</source>
        <translation>%1 de %2 pasajes se pueden encontrar por el significado.</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>No model is named. Enter one in Settings, Assistant.</source>
        <translation>No se ha indicado ningún modelo. Introduzca uno en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter one in Settings, Assistant.</source>
        <translation>No hay clave para %1. Introduzca una en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>This cannot be a key: keys are one word of letters, digits and signs.</source>
        <translation>Esto no puede ser una clave: las claves son una palabra de letras, cifras y signos.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Run %1, entry %2</source>
        <translation>Ejecución %1, entrada %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>ninguno, esta es la primera</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Hash       </source>
        <translation>Hash         </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>Conservar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar de un archivo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>There is none yet. They are kept in %1.</source>
        <translation>Aún no hay ninguna. Se guardan en %1.</translation>
    </message>
    <message>
        <source>The newest was made %1. They are kept in %2.</source>
        <translation>La más reciente se hizo %1. Se guardan en %2.</translation>
    </message>
    <message>
        <source>%1 takes the workspace&apos;s place at the next start.</source>
        <translation>%1 ocupará el lugar del espacio de trabajo en el próximo inicio.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Se está haciendo una copia</translation>
    </message>
    <message>
        <source>Copying and verifying…</source>
        <translation>Copiando y verificando…</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>No se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar de un archivo</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Espacios de trabajo (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The backup will not be restored</source>
        <translation>La copia no se restaurará</translation>
    </message>
</context>
<context>
    <name>BannerHost</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <comment>a span of days in a chart</comment>
        <translation>
            <numerusform>%n día hasta el %1</numerusform>
            <numerusform>%n días hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>In total %1. %2</source>
        <comment>a chart read aloud</comment>
        <translation>En total %1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>; </translation>
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
        <translation>respuesta automática</translation>
    </message>
    <message>
        <source>edited draft</source>
        <translation>borrador editado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>only your team sees this</source>
        <translation>solo su equipo ve esto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Sources used:</source>
        <translation>Fuentes usadas:</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Mostrar todo, %n carácter</numerusform>
            <numerusform>Mostrar todo, %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Close the chosen</source>
        <translation>Cerrar las elegidas</translation>
    </message>
    <message>
        <source>Snooze the chosen</source>
        <translation>Posponer las elegidas</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>Asignar las elegidas</translation>
    </message>
    <message>
        <source>Label the chosen</source>
        <translation>Etiquetar las elegidas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEval</name>
    <message>
        <source>Line %1 is no JSON object: %2</source>
        <translation>La línea %1 no es un objeto JSON: %2</translation>
    </message>
    <message>
        <source>Line %1 has no &quot;message&quot;.</source>
        <translation>La línea %1 no tiene «message».</translation>
    </message>
    <message>
        <source>There is no case in this file.</source>
        <translation>En este archivo no hay ningún caso.</translation>
    </message>
    <message>
        <source>The cases are missing in this build.</source>
        <translation>Faltan los casos en esta versión.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>La línea %1 no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The message is empty. Write something first.</source>
        <translation>El mensaje está vacío. Escriba algo primero.</translation>
    </message>
    <message>
        <source>The message has %1 characters; %2 are allowed. Shorten it or send it in parts.</source>
        <translation>El mensaje tiene %1 caracteres; se permiten %2. Acórtelo o envíelo por partes.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name or company is longer than %1 characters.</source>
        <translation>El nombre o la empresa superan los %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.com.</source>
        <translation>«%1» no es una dirección de correo. Escríbala como nombre@ejemplo.com.</translation>
    </message>
    <message>
        <source>The ticket has no title.</source>
        <translation>El ticket no tiene título.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>El título supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>La descripción supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>The category is longer than 40 characters.</source>
        <translation>La categoría supera los 40 caracteres.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>La nota está vacía. Escriba algo primero.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <translation>La nota supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>“%1” has %2; a file may have %3. Send a smaller one or a link.</source>
        <translation>«%1» ocupa %2; un archivo puede ocupar %3. Envíe uno más pequeño o un enlace.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have %n file(s). Send this one with the next.</source>
        <translation>
            <numerusform>Un mensaje puede tener %n archivo. Envíe este con el siguiente.</numerusform>
            <numerusform>Un mensaje puede tener %n archivos. Envíe este con el siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of a message may have %1 together. Send this one with the next.</source>
        <translation>Los archivos de un mensaje pueden ocupar %1 en total. Envíe este con el siguiente.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Órdenes encontradas</translation>
    </message>
    <message>
        <source>Type a command, a customer or a ticket</source>
        <translation>Escriba un comando, un cliente o un ticket</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Versions of this draft</source>
        <translation>Versiones de este borrador</translation>
    </message>
    <message>
        <source>Underlined: in “%1” and not in the other</source>
        <translation>Subrayado: en «%1» y no en la otra</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Tomar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>The assistant&apos;s, %1</source>
        <translation>La del asistente, %1</translation>
    </message>
    <message>
        <source>Edited by hand, %1</source>
        <translation>Editada a mano, %1</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Solo hay una versión</translation>
    </message>
    <message>
        <source>There is only one version of this draft: the assistant&apos;s, and nobody changed it.</source>
        <translation>Solo hay una versión de este borrador: la del asistente, y nadie la cambió.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer mode</source>
        <translation>Modo de escritura</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Customer message</source>
        <translation>Mensaje del cliente</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Insert from an article</source>
        <translation>Insertar de un artículo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Escribir a %1…</translation>
    </message>
    <message>
        <source>What %1 says…</source>
        <translation>Lo que dice %1…</translation>
    </message>
    <message>
        <source>A note for your team…</source>
        <translation>Una nota para su equipo…</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Enviar como cliente</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo primero</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The article was changed on disk</source>
        <translation>El artículo cambió en el disco</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Ahora en el disco</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The lines that differ are lit; you can still change what you typed here.</source>
        <translation>No se sobrescribió nada. Las líneas distintas están resaltadas; aquí aún puede cambiar lo que escribió.</translation>
    </message>
    <message>
        <source>Edit on</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Tomar el archivo</translation>
    </message>
    <message>
        <source>Edits on from what is on disk. What you typed is put on the clipboard.</source>
        <translation>Sigue editando lo que hay en el disco. Lo que escribió queda en el portapapeles.</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Conservar mi texto</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n snoozed conversation(s) came back</source>
        <translation>
            <numerusform>%n conversación pospuesta ha vuelto</numerusform>
            <numerusform>%n conversaciones pospuestas han vuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A reply was not sent</source>
        <translation>Una respuesta no se envió</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The demo data could not be written</source>
        <translation>No se pudieron escribir los datos de muestra</translation>
    </message>
    <message numerus="yes">
        <source>Demo data: %n customer(s)</source>
        <translation>
            <numerusform>Datos de muestra: %n cliente</numerusform>
            <numerusform>Datos de muestra: %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo data is there already</source>
        <translation>Los datos de muestra ya están</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia guardada en %1</translation>
    </message>
    <message>
        <source>The workspace was not backed up</source>
        <translation>No se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT with edges from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--size toma ANCHOxALTO con lados de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1 toma %2, no «%3».</translation>
    </message>
    <message>
        <source>A support console that keeps a person in charge.</source>
        <translation>Una consola de soporte en la que decide una persona.</translation>
    </message>
    <message>
        <source>The SQLite file.</source>
        <translation>El archivo SQLite.</translation>
    </message>
    <message>
        <source>The folder of articles.</source>
        <translation>La carpeta de los artículos.</translation>
    </message>
    <message>
        <source>A fresh demo workspace.</source>
        <translation>Un espacio de trabajo de muestra recién creado.</translation>
    </message>
    <message>
        <source>The customer&apos;s chat window instead of the console.</source>
        <translation>La ventana de chat del cliente en lugar de la consola.</translation>
    </message>
    <message>
        <source>Whose chat window: a customer&apos;s number.</source>
        <translation>La ventana de quién: el número de un cliente.</translation>
    </message>
    <message>
        <source>Renders the window to a PNG and exits.</source>
        <translation>Dibuja la ventana en un PNG y termina.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>La página que se abre: %1.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>Of the window: WIDTHxHEIGHT.</source>
        <translation>De la ventana: ANCHOxALTO.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>«%1» no es una opción; vea --help.</translation>
    </message>
    <message>
        <source>--demo makes a workspace of its own; leave out --workspace.</source>
        <translation>--demo crea su propio espacio de trabajo; omita --workspace.</translation>
    </message>
    <message>
        <source>--customer takes a customer&apos;s number, not &quot;%1&quot;.</source>
        <translation>--customer toma el número de un cliente, no «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent, the reply is back in the composer</source>
        <translation>No se envió nada; la respuesta está de nuevo en el editor</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n artículo añadido</numerusform>
            <numerusform>%n artículos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>ConsoleCommands</name>
    <message>
        <source>New ticket…</source>
        <translation>Ticket nuevo…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Cliente nuevo…</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Exportar clientes…</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Exportar el registro de actividad…</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Artículo nuevo…</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Crear datos de muestra</translation>
    </message>
    <message>
        <source>Back up workspace…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>En esta página no hay ninguna lista.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Anterior de la lista</translation>
    </message>
    <message>
        <source>There is nothing to tick on this page.</source>
        <translation>En esta página no hay nada que marcar.</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Elegir para un cambio en grupo</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go to the inbox first.</source>
        <translation>Vaya primero a la bandeja.</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>No hay ninguna conversación elegida.</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>No hay ninguna conversación abierta.</translation>
    </message>
    <message>
        <source>No draft waits in this conversation.</source>
        <translation>En esta conversación no espera ningún borrador.</translation>
    </message>
    <message>
        <source>The draft is not stale.</source>
        <translation>El borrador no está obsoleto.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Reopen conversation</source>
        <translation>Reabrir conversación</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Panel de actividad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primer mensaje sin leer</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Mostrar cliente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar prueba…</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Escribir como el cliente</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Escribir una nota privada</translation>
    </message>
    <message>
        <source>Insert from an article…</source>
        <translation>Insertar de un artículo…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Respuestas guardadas…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Adaptar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Conservar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Descartar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Todo lo que espera aprobación</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Text saved %1</source>
        <translation>Texto guardado %1</translation>
    </message>
    <message>
        <source>The reply goes out in a moment</source>
        <translation>La respuesta sale en un momento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ConsolePalette</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>In one hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>Etiqueta %1 quitada</translation>
    </message>
    <message>
        <source>Label %1 added</source>
        <translation>Etiqueta %1 añadida</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to you</source>
        <translation>
            <numerusform>%n conversación asignada a usted</numerusform>
            <numerusform>%n conversaciones asignadas a usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n conversación cerrada</numerusform>
            <numerusform>%n conversaciones cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversación reabierta</numerusform>
            <numerusform>%n conversaciones reabiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was not changed</source>
        <translation>La conversación no se cambió</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time in a menu</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed until %1</source>
        <translation>
            <numerusform>%n conversación pospuesta hasta %1</numerusform>
            <numerusform>%n conversaciones pospuestas hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir una hora…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>A mí</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>A nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to nobody</source>
        <translation>
            <numerusform>%n conversación asignada a nadie</numerusform>
            <numerusform>%n conversaciones asignadas a nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned to %1</source>
        <translation>
            <numerusform>%n conversación asignada a %1</numerusform>
            <numerusform>%n conversaciones asignadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Etiqueta nueva…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Approve draft</source>
        <translation>Aprobar borrador</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
</context>
<context>
    <name>ConversationDocument</name>
    <message>
        <source> · answered automatically</source>
        <translation> · respondido automáticamente</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Printed %1. Private notes are left out.</source>
        <translation>Impreso: %1. Las notas privadas se omiten.</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>Draft for %1 waits for you</source>
        <translation>Un borrador para %1 le espera</translation>
    </message>
    <message>
        <source>Newer messages came: rebase, keep or discard the draft</source>
        <translation>Llegaron mensajes más recientes: adapte, conserve o descarte el borrador</translation>
    </message>
    <message>
        <source>The draft was not rebased</source>
        <translation>El borrador no se adaptó</translation>
    </message>
    <message>
        <source>The new draft holds your edits; Changes shows them</source>
        <translation>El borrador nuevo contiene sus cambios; «Cambios» los muestra</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>El borrador no se conservó</translation>
    </message>
    <message>
        <source>Discarded: newer messages came</source>
        <translation>Descartado: llegaron mensajes más recientes</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>El borrador no se descartó</translation>
    </message>
    <message>
        <source>Your edit could not be kept</source>
        <translation>No se pudo conservar su cambio</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>This workspace holds demo data and is kept apart from the real one.</source>
        <translation>Este espacio de trabajo contiene datos de muestra y está separado del verdadero.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Aprobación humana</translation>
    </message>
    <message>
        <source>Conversation actions</source>
        <translation>Acciones de la conversación</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>A draft waits for you</source>
        <translation>Un borrador le espera</translation>
    </message>
    <message>
        <source>The built-in assistant answers; nothing leaves this machine.</source>
        <translation>Responde el asistente integrado; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>Turn off Human Approval?</source>
        <translation>¿Desactivar la aprobación humana?</translation>
    </message>
    <message>
        <source>Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first.</source>
        <translation>Las respuestas del asistente saldrán y se abrirán tickets sin que nadie los mire antes.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>ConversationPrinter</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The conversation cannot be printed</source>
        <translation>No se puede imprimir la conversación</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>El PDF no se escribió</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Elija una de la lista para leerla y responderla.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>No se pudo leer la conversación</translation>
    </message>
    <message>
        <source>The draft was replaced while you wrote; your text is in the composer</source>
        <translation>El borrador se sustituyó mientras escribía; su texto está en el campo de escritura</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se guardó</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>ConversationWriting</name>
    <message>
        <source>Your text could not be kept</source>
        <translation>No se pudo conservar su texto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The file was not attached</source>
        <translation>El archivo no se adjuntó</translation>
    </message>
    <message>
        <source>The file was not removed</source>
        <translation>El archivo no se quitó</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quoted field begins in line %1 and does not end. Nothing was read.</source>
        <translation>En la línea %1 empieza un campo entre comillas que no termina. No se leyó nada.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
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
        <translation>Plan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Ticket nuevo…</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation>Unir con otra ficha…</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Not enough data to judge</source>
        <translation>Datos insuficientes para juzgar</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada destacable</translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Muestra las filas que hay detrás</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, cuesta %n punto</numerusform>
            <numerusform>%1, cuesta %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Ingresos mensuales</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>No se pueden leer las conversaciones</translation>
    </message>
    <message>
        <source>Write as customer…</source>
        <translation>Escribir como cliente…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Approve draft</source>
        <translation>Aprobar borrador</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Escribir como %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Lo que dice el cliente</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <translation>Enviar como cliente</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>No se comunicó nada</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>The customer is being stored</source>
        <translation>Se está guardando el cliente</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and choose it again.</source>
        <translation>%1 no es texto UTF-8. Guárdelo como «CSV UTF-8» y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no customers. Its first line names the columns, every further line is one customer.</source>
        <translation>%1 no contiene clientes. La primera línea nombra las columnas y cada línea siguiente es un cliente.</translation>
    </message>
    <message>
        <source>%1 has more than 100,000 lines. Split it and import the parts.</source>
        <translation>%1 tiene más de 100.000 líneas. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MiB. Split it and import the parts.</source>
        <translation>%1 supera los 10 MiB. Divídalo e importe las partes.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n field(s) more than the head. Quote fields that hold the separator.</source>
        <translation>
            <numerusform>La línea tiene %n campo más que la cabecera. Ponga entre comillas los campos que contienen el separador.</numerusform>
            <numerusform>La línea tiene %n campos más que la cabecera. Ponga entre comillas los campos que contienen el separador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address stands in line %1 too. Keep one of the two.</source>
        <translation>La dirección está también en la línea %1. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns. Keep name, e-mail and company, and choose it again.</source>
        <translation>%1 tiene más de 1000 columnas. Conserve nombre, correo y empresa, y elíjalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and the health</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CustomerNotes</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>Lo que los compañeros deben saber. El cliente nunca lo ve.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo primero</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The notes cannot be read</source>
        <translation>No se pueden leer las notas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>The note is being stored</source>
        <translation>Se está guardando la nota</translation>
    </message>
    <message>
        <source>The note was not stored</source>
        <translation>La nota no se guardó</translation>
    </message>
    <message>
        <source>The note was not removed</source>
        <translation>La nota no se quitó</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota quitada</translation>
    </message>
    <message>
        <source>The note did not come back</source>
        <translation>La nota no volvió</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Nombre, correo o empresa</translation>
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
        <translation>Ningún cliente elegido</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name, e-mail or company</source>
        <translation>Nombre, correo o empresa</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Everybody who writes to you appears here.</source>
        <translation>Todos los que le escriben aparecen aquí.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Crear datos de muestra</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Importar de CSV…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>The customer cannot be read</source>
        <translation>No se puede leer el cliente</translation>
    </message>
    <message>
        <source>The two entries are one now</source>
        <translation>Las dos fichas son ahora una</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Archivos CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>%n cliente importado</numerusform>
            <numerusform>%n clientes importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation>No se pueden leer los clientes</translation>
    </message>
</context>
<context>
    <name>DailyBudget</name>
    <message>
        <source>Today&apos;s budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit stands in Settings, Assistant.</source>
        <translation>Se superaría el presupuesto de hoy de %1 (%2 gastados). Empieza de nuevo a medianoche UTC; el límite está en Ajustes, Asistente.</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export the dashboard as a picture</source>
        <translation>Exportar el panel como imagen</translation>
    </message>
    <message>
        <source>Export the dashboard as a table</source>
        <translation>Exportar el panel como tabla</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>El panel no se exportó</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Success dashboard</source>
        <translation>Éxito de clientes</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Once customers write, their health appears here.</source>
        <translation>Cuando escriban clientes, aquí aparecerá su salud.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Crear datos de muestra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>The dashboard cannot be computed</source>
        <translation>No se puede calcular el panel</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in a range</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2, updated %3</source>
        <translation>del %1 al %2, actualizado %3</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Comprobar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is a complete copy of the workspace, verified, taken while work goes on.</source>
        <translation>Una copia de seguridad es una copia completa y verificada del espacio de trabajo, hecha mientras se sigue trabajando.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>The newest of seven days and of four weeks are kept.</source>
        <translation>Se guardan las más recientes de siete días y de cuatro semanas.</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Copia de todo</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copia a un archivo…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File, links and log</source>
        <translation>Archivo, enlaces y registro</translation>
    </message>
    <message>
        <source>Proof that nothing was altered</source>
        <translation>Prueba de que nada se alteró</translation>
    </message>
    <message>
        <source>Verify audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Five invented customers with their messages and tickets.</source>
        <translation>Cinco clientes inventados con sus mensajes y tickets.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de muestra</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Crear datos de muestra</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>La comprobación está en marcha</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>All is well. The audit log has %n entries and verifies.</source>
        <translation>
            <numerusform>Todo está bien. El registro de auditoría tiene %n entrada y se verifica.</numerusform>
            <numerusform>Todo está bien. El registro de auditoría tiene %n entradas y se verifica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Exportar clientes…</translation>
    </message>
    <message>
        <source>As a file that other programs read.</source>
        <translation>Como archivo que otros programas leen.</translation>
    </message>
    <message>
        <source>Every tool call and every decision</source>
        <translation>Cada llamada a herramientas y cada decisión</translation>
    </message>
    <message>
        <source>Export activity log…</source>
        <translation>Exportar el registro de actividad…</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>The plan has no answer step.</source>
        <translation>El plan no tiene un paso de respuesta.</translation>
    </message>
    <message>
        <source>The offline assistant stepped in: %1</source>
        <translation>Intervino el asistente sin conexión: %1</translation>
    </message>
    <message>
        <source>%1 The built-in plan was used.</source>
        <translation>%1 Se usó el plan integrado.</translation>
    </message>
    <message>
        <source>The plan has no step %1.</source>
        <translation>El plan no tiene el paso %1.</translation>
    </message>
    <message>
        <source>The assistant found no article about this and offers a colleague.</source>
        <translation>El asistente no encontró ningún artículo sobre esto y ofrece un compañero.</translation>
    </message>
    <message>
        <source>The answer broke off: %1 Complete it before you send it, or draft again.</source>
        <translation>La respuesta se interrumpió: %1 Complétela antes de enviarla o redacte de nuevo.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Detenido por %1.</translation>
    </message>
    <message>
        <source>Stopped in the middle; the text so far is on the log.</source>
        <translation>Detenido a la mitad; el texto hasta entonces está en el registro.</translation>
    </message>
    <message>
        <source>%1 did not want to wait for the server.</source>
        <translation>%1 no quiso esperar al servidor.</translation>
    </message>
    <message>
        <source>The answer says something that no article and no action of this run supports; it waits for a person.</source>
        <translation>La respuesta dice algo que ningún artículo ni acción de esta ejecución respalda; espera a una persona.</translation>
    </message>
    <message>
        <source>The articles were searched by their words alone: %1</source>
        <translation>Los artículos se buscaron solo por sus palabras: %1</translation>
    </message>
    <message>
        <source>Its answer waits for a person.</source>
        <translation>Su respuesta espera a una persona.</translation>
    </message>
    <message>
        <source>The assistant is not sure that this is what was asked; its answer waits for a person.</source>
        <translation>El asistente no está seguro de que sea esto lo que se preguntó; su respuesta espera a una persona.</translation>
    </message>
    <message>
        <source>The answer promises a colleague, and none was told; it waits for a person.</source>
        <translation>La respuesta promete un compañero y no se avisó a ninguno; espera a una persona.</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>The demo data is missing from the program.</source>
        <translation>Faltan los datos de muestra en el programa.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Frontdesk agent</source>
        <translation>Agente de Frontdesk</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody else meanwhile. Nothing was undone.</source>
        <translation>Otra persona cambió entretanto el ticket %1. No se deshizo nada.</translation>
    </message>
    <message>
        <source>The assistant is working for one of the two. Nothing was merged; try again when it rests.</source>
        <translation>El asistente trabaja para uno de los dos. No se unió nada; inténtelo cuando descanse.</translation>
    </message>
    <message>
        <source>Merged with %1 (%2).</source>
        <translation>Unido con %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Nothing was imported.</source>
        <translation>
            <numerusform>%n fila es incorrecta. No se importó nada.</numerusform>
            <numerusform>%n filas son incorrectas. No se importó nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type something first</source>
        <translation>Escriba algo primero</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to what the assistant wrote</source>
        <translation>Volver a lo que escribió el asistente</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What was changed, and earlier versions</source>
        <translation>Lo que se cambió y las versiones anteriores</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Editar en su sitio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Answer offline</source>
        <translation>Responder sin conexión</translation>
    </message>
    <message>
        <source>Let the offline assistant answer instead of waiting</source>
        <translation>Dejar que responda el asistente sin conexión en vez de esperar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>Texto del borrador</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Drafting…</source>
        <translation>Redactando…</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n second(s).</source>
        <translation>
            <numerusform>Se pregunta de nuevo en %n segundo.</numerusform>
            <numerusform>Se pregunta de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Draft reply · broke off · not sent</source>
        <translation>Borrador de respuesta · interrumpido · no enviado</translation>
    </message>
    <message>
        <source>Draft reply · not sent</source>
        <translation>Borrador de respuesta · no enviado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Edit shows all of it.</source>
        <translation>Solo se muestra el comienzo; «Editar» lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>Add %n article(s)?</source>
        <translation>
            <numerusform>¿Añadir %n artículo?</numerusform>
            <numerusform>¿Añadir %n artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into the knowledge folder and found at once.</source>
        <translation>Se copian en la carpeta de conocimiento y se encuentran al momento.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Frontdesk takes articles (.md) and tables of customers (.csv), not %1.</source>
        <translation>Frontdesk acepta artículos (.md) y tablas de clientes (.csv), no %1.</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>The server&apos;s embeddings cannot be read.</source>
        <translation>Los vectores del servidor no se pueden leer.</translation>
    </message>
    <message>
        <source>%1 failed several times in a row and is left alone for a while.</source>
        <translation>%1 falló varias veces seguidas y no se le pregunta durante un rato.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 no acepta la clave. Introduzca otra en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 no permite que esta clave use «%2».</translation>
    </message>
    <message>
        <source>%1 offers no embeddings with the model “%2”. Choose another one in Settings, Assistant, or turn them off.</source>
        <translation>%1 no ofrece vectores con el modelo «%2». Elija otro en Ajustes, Asistente, o desactive la búsqueda por el significado.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>intent %1</source>
        <translation>intención %1</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>otras fuentes</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>says “%1”</source>
        <translation>dice «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n unsupported sentence(s)</source>
        <translation>
            <numerusform>%n frase sin respaldo</numerusform>
            <numerusform>%n frases sin respaldo</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate the assistant</source>
        <translation>Evaluar el asistente</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Conversaciones pasadas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The offline assistant, measured on this computer. Nothing is sent and nothing is changed.</source>
        <translation>El asistente sin conexión, medido en este equipo. No se envía ni se cambia nada.</translation>
    </message>
    <message>
        <source>What to evaluate</source>
        <translation>Qué evaluar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>Aún no hay informe</translation>
    </message>
    <message>
        <source>Messages that come with the program, each with the intent, the source and the words its answer must have. Past conversations are compared with what was really sent.</source>
        <translation>Mensajes que vienen con el programa, cada uno con la intención, la fuente y las palabras que debe tener su respuesta. Las conversaciones pasadas se comparan con lo que realmente se envió.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidos</translation>
    </message>
    <message>
        <source>The assistant is still learning. Try again in a moment.</source>
        <translation>El asistente aún está aprendiendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The assistant has answered nobody yet: there is nothing to compare with.</source>
        <translation>El asistente aún no ha respondido a nadie: no hay nada con que comparar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The evaluation is under way</source>
        <translation>La evaluación está en curso</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) compared: %1 of the words are those that were sent, %2 of the intents are the same, %3 of the answers are grounded. %4 ms an answer.</source>
        <translation>
            <numerusform>%n respuesta comparada: %1 de las palabras son las enviadas, %2 de las intenciones son iguales, %3 de las respuestas están fundadas. %4 ms por respuesta.</numerusform>
            <numerusform>%n respuestas comparadas: %1 de las palabras son las enviadas, %2 de las intenciones son iguales, %3 de las respuestas están fundadas. %4 ms por respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed. Intents right %3, sources right %4, grounded %5, calibration error %6. %7 ms an answer.</source>
        <translation>%1 de %2 superados. Intenciones correctas %3, fuentes correctas %4, fundadas %5, error de calibración %6. %7 ms por respuesta.</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 iguales</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a message, what is to be said about its answer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>El informe se guardó.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>La respuesta de la ejecución %1 no es la que se aprobó.</translation>
    </message>
    <message>
        <source>The page of the evidence is missing in this build.</source>
        <translation>Falta la página de la prueba en esta versión.</translation>
    </message>
    <message>
        <source>This is no evidence file of Frontdesk.</source>
        <translation>Este no es un archivo de prueba de Frontdesk.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed.</source>
        <translation>La firma no encaja: el archivo se cambió después de firmarlo.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Rows behind the reason</source>
        <translation>Filas detrás del motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, cuesta %n punto</numerusform>
            <numerusform>%1, cuesta %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s)</source>
        <translation>
            <numerusform>La fila más reciente</numerusform>
            <numerusform>Las %n filas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Evidence exported</source>
        <translation>Prueba exportada</translation>
    </message>
    <message>
        <source>%1 can be read and checked in any browser, without a network.</source>
        <translation>%1 se puede leer y comprobar en cualquier navegador, sin red.</translation>
    </message>
    <message>
        <source>It is signed by the key %1. Whoever checks it compares these numbers.</source>
        <translation>Está firmada con la clave %1. Quien la compruebe compara estos números.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar prueba</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>La prueba no se exportó</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
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
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Cada cliente empieza con 100 puntos.

• Sin actividad durante 14 días o más: −25
• Menos de la mitad de los accesos de las dos semanas anteriores: −20; menos de tres cuartas partes: −10
• NPS de 6 o menos: −12 y 3 más por cada punto por debajo de 6; NPS de 7 u 8: −4
• Cada ticket abierto urgente o de prioridad alta: −10, como máximo −24
• Cada otro ticket abierto: −3, como máximo −12
• Cada ticket abierto más de una semana: −4, como máximo −12
• Un mensaje que espera 4 horas: −8, un día: −15
• Cada pago fallido en 30 días: −10, como máximo −20

75 o más es sano, 50 o más requiere atención, menos está en riesgo. Un cliente con menos de tres eventos, sin ticket, compra ni valoración no se evalúa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How health is computed</source>
        <translation>Cómo se calcula la salud</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name stands on the answers you send and on every decision in the audit log.</source>
        <translation>Su nombre figura en las respuestas que envía y en cada decisión del registro de auditoría.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Jefe de equipo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>A conversation that waits longer turns red in the list.</source>
        <translation>Una conversación que espera más se pone roja en la lista.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Responder en</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Of the windows. What customers write and read is not translated.</source>
        <translation>De las ventanas. Lo que los clientes escriben y leen no se traduce.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionaries that are installed for Hunspell.</source>
        <translation>La ortografía se revisa con los diccionarios instalados para Hunspell.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Señalar palabras mal escritas</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
</context>
<context>
    <name>GmailAccess</name>
    <message>
        <source>Another Frontdesk has been renewing the access to Gmail for too long.</source>
        <translation>Otro Frontdesk lleva demasiado tiempo renovando el acceso a Gmail.</translation>
    </message>
</context>
<context>
    <name>GmailAccount</name>
    <message>
        <source>Gmail is not connected.</source>
        <translation>Gmail no está conectado.</translation>
    </message>
    <message>
        <source>There is no keychain, so Gmail is connected only until this program ends.</source>
        <translation>No hay llavero, así que Gmail está conectado solo hasta que este programa termine.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Nothing was connected.</source>
        <translation>Se canceló el inicio de sesión. No se conectó nada.</translation>
    </message>
    <message>
        <source>Gmail is not connected, so there is nothing to disconnect.</source>
        <translation>Gmail no está conectado, así que no hay nada que desconectar.</translation>
    </message>
    <message>
        <source>Gmail is still connected: Google could not be told and the keychain could not be cleared. %1</source>
        <translation>Gmail sigue conectado: no se pudo avisar a Google ni vaciar el llavero. %1</translation>
    </message>
    <message>
        <source>Google has ended the access. What is left in the keychain is of no use any more but could not be removed: %1</source>
        <translation>Google ha terminado el acceso. Lo que queda en el llavero ya no sirve, pero no se pudo quitar: %1</translation>
    </message>
    <message>
        <source>This computer has forgotten the access, but Google could not be told. Remove Frontdesk at myaccount.google.com/connections.</source>
        <translation>Este equipo ha olvidado el acceso, pero no se pudo avisar a Google. Quite Frontdesk en myaccount.google.com/connections.</translation>
    </message>
</context>
<context>
    <name>GmailAccountView</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <translation>Llavero cerrado</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser. Should none have opened, copy its address and open it on this computer. This ends after five minutes.</source>
        <translation>Inicie sesión en la página que se ha abierto en su navegador. Si no se abrió ninguna, copie la dirección y ábrala en este equipo. Esto termina a los cinco minutos.</translation>
    </message>
    <message>
        <source>The access holds until %1 and is renewed by itself.</source>
        <translation>El acceso vale hasta las %1 y se renueva solo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect Gmail</source>
        <translation>Desconectar Gmail</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>La dirección se copió</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Conectar Gmail</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for Gmail.</source>
        <translation>
            <numerusform>%n borrador espera a Gmail.</numerusform>
            <numerusform>%n borradores esperan a Gmail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n draft(s) it is not known whether Gmail has them: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>De %n borrador no se sabe si Gmail lo tiene: vea la actividad de la conversación.</numerusform>
            <numerusform>De %n borradores no se sabe si Gmail los tiene: vea la actividad de las conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were refused: see the conversation&apos;s activity.</source>
        <translation>
            <numerusform>%n borrador fue rechazado: vea la actividad de la conversación.</numerusform>
            <numerusform>%n borradores fueron rechazados: vea la actividad de las conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect Gmail?</source>
        <translation>¿Desconectar Gmail?</translation>
    </message>
    <message>
        <source>Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; what waits here goes on waiting until the same account is connected again.</source>
        <translation>Se pide a Google que termine el acceso y después se quita del llavero. Los borradores en Gmail se quedan; lo que espera aquí sigue esperando hasta que se conecte de nuevo la misma cuenta.</translation>
    </message>
    <message>
        <source>Google is being told</source>
        <translation>Se está avisando a Google</translation>
    </message>
    <message>
        <source>Gmail is still connected</source>
        <translation>Gmail sigue conectado</translation>
    </message>
    <message>
        <source>Gmail is disconnected, and Google has ended the access</source>
        <translation>Gmail está desconectado y Google ha terminado el acceso</translation>
    </message>
    <message>
        <source>Gmail is disconnected, but not everywhere</source>
        <translation>Gmail está desconectado, pero no en todas partes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>GmailNotices</name>
    <message>
        <source>Gmail is connected as %1</source>
        <translation>Gmail está conectado como %1</translation>
    </message>
    <message>
        <source>Gmail was not connected</source>
        <translation>Gmail no se conectó</translation>
    </message>
    <message>
        <source>Gmail not connected</source>
        <translation>Gmail no conectado</translation>
    </message>
    <message>
        <source>Gmail %1</source>
        <translation>Gmail %1</translation>
    </message>
    <message>
        <source>Gmail: waiting for the browser</source>
        <translation>Gmail: esperando al navegador</translation>
    </message>
    <message>
        <source>Gmail: sign in again</source>
        <translation>Gmail: iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Gmail: keychain closed</source>
        <translation>Gmail: llavero cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Gmail drafts</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) unknown</source>
        <translation>
            <numerusform>%n resultado desconocido</numerusform>
            <numerusform>%n resultados desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gmail has to be connected again</source>
        <translation>Hay que conectar Gmail de nuevo</translation>
    </message>
    <message>
        <source>%1 Approved drafts wait and are created then.</source>
        <translation>%1 Los borradores aprobados esperan y se crean entonces.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Gmail cannot be reached</source>
        <translation>No se puede llegar a Gmail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>GmailOutcome</name>
    <message>
        <source>Gmail draft found by hand</source>
        <translation>Borrador de Gmail encontrado a mano</translation>
    </message>
    <message>
        <source>Gmail draft created</source>
        <translation>Borrador de Gmail creado</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Abrir en Gmail</translation>
    </message>
    <message>
        <source>No Gmail draft was created</source>
        <translation>No se creó ningún borrador de Gmail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>It is not known whether the Gmail draft was created</source>
        <translation>No se sabe si se creó el borrador de Gmail</translation>
    </message>
    <message>
        <source>Frontdesk looks for it again by itself. You can look too.</source>
        <translation>Frontdesk lo busca de nuevo por sí mismo. Usted también puede mirar.</translation>
    </message>
    <message>
        <source>Nothing is created a second time until you have looked.</source>
        <translation>No se crea nada por segunda vez hasta que usted haya mirado.</translation>
    </message>
    <message>
        <source>Look in Gmail</source>
        <translation>Mirar en Gmail</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Se creó</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>No se creó</translation>
    </message>
    <message>
        <source>Creating the Gmail draft…</source>
        <translation>Creando el borrador de Gmail…</translation>
    </message>
    <message>
        <source>Gmail draft waits</source>
        <translation>El borrador de Gmail espera</translation>
    </message>
</context>
<context>
    <name>GmailOutcomes</name>
    <message>
        <source>Your answer was not stored</source>
        <translation>Su respuesta no se guardó</translation>
    </message>
    <message>
        <source>The draft was not tried again</source>
        <translation>No se volvió a intentar el borrador</translation>
    </message>
</context>
<context>
    <name>GmailRow</name>
    <message>
        <source>Create Gmail draft</source>
        <translation>Crear borrador de Gmail</translation>
    </message>
    <message>
        <source>Email subject</source>
        <translation>Asunto del correo</translation>
    </message>
    <message>
        <source>Connect Gmail</source>
        <translation>Conectar Gmail</translation>
    </message>
    <message>
        <source>WRITE</source>
        <translation>CAMBIA</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Gmail is not connected</source>
        <translation>Gmail no está conectado</translation>
    </message>
    <message>
        <source>Stays in the drafts of %1 until somebody sends it there</source>
        <translation>Se queda en los borradores de %1 hasta que alguien lo envíe allí</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
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
        <translation>Las respuestas se pueden dejar como borradores en su cuenta de Gmail. Frontdesk nunca envía correo y no lee ninguno.</translation>
    </message>
    <message>
        <source>Use Gmail</source>
        <translation>Usar Gmail</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>From the Google Cloud console</source>
        <translation>De la consola de Google Cloud</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Cliente de Google</translation>
    </message>
    <message>
        <source>A desktop client of your own in the Google Cloud console; the setup guide in the README shows how to make one. While Google lists it as “Testing”, every consent ends after about a week and has to be renewed.</source>
        <translation>Un cliente de escritorio propio en la consola de Google Cloud; la guía del README muestra cómo crearlo. Mientras Google lo tenga como «Testing», cada consentimiento termina al cabo de una semana más o menos y hay que renovarlo.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Set by GOOGLE_CLIENT_SECRET in the environment; it cannot be changed here.</source>
        <translation>Fijado por GOOGLE_CLIENT_SECRET en el entorno; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Only if your client has one. Kept in the keychain of this computer, never in the workspace. A single hyphen removes it.</source>
        <translation>Solo si su cliente tiene uno. Se guarda en el llavero de este equipo, nunca en el espacio de trabajo. Un solo guion lo quita.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The client secret was not kept</source>
        <translation>El secreto de cliente no se guardó</translation>
    </message>
    <message>
        <source>The client secret is kept until this program ends</source>
        <translation>El secreto de cliente se conserva hasta que termine este programa</translation>
    </message>
    <message>
        <source>The client secret was removed</source>
        <translation>El secreto de cliente se quitó</translation>
    </message>
    <message>
        <source>The client secret is in the keychain</source>
        <translation>El secreto de cliente está en el llavero</translation>
    </message>
</context>
<context>
    <name>GoogleSignIn</name>
    <message>
        <source>Access was not granted. Nothing was connected.</source>
        <translation>No se concedió el acceso. No se conectó nada.</translation>
    </message>
    <message>
        <source>Google refused the sign-in. Check the client ID and that it is a desktop client.</source>
        <translation>Google rechazó el inicio de sesión. Compruebe el ID de cliente y que sea un cliente de escritorio.</translation>
    </message>
    <message>
        <source>Google did not accept the answer of the browser. Start the sign-in again.</source>
        <translation>Google no aceptó la respuesta del navegador. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The box “Manage drafts and send emails” was left unticked on Google&apos;s page, so no draft could be created. Connect again and tick it.</source>
        <translation>La casilla «Gestionar borradores y enviar correos» quedó sin marcar en la página de Google, así que no se podría crear ningún borrador. Conecte de nuevo y márquela.</translation>
    </message>
    <message>
        <source>Google gave access for one hour only. Remove Frontdesk from the third-party access of your Google account and connect again.</source>
        <translation>Google dio acceso por una sola hora. Quite Frontdesk de los accesos de terceros de su cuenta de Google y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Google did not say which address this account has. Connect again and leave all boxes ticked.</source>
        <translation>Google no dijo qué dirección tiene esta cuenta. Conecte de nuevo y deje todas las casillas marcadas.</translation>
    </message>
    <message numerus="yes">
        <source>The browser did not come back within %n minute(s). Nothing was connected; try again.</source>
        <translation>
            <numerusform>El navegador no volvió en %n minuto. No se conectó nada; inténtelo de nuevo.</numerusform>
            <numerusform>El navegador no volvió en %n minutos. No se conectó nada; inténtelo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestChat</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Write below. Answers come here, and stay here.</source>
        <translation>Escriba abajo. Las respuestas llegan aquí y aquí se quedan.</translation>
    </message>
    <message>
        <source>A colleague is checking this answer</source>
        <translation>Un compañero está revisando esta respuesta</translation>
    </message>
    <message>
        <source>It comes here as soon as it is approved. You may close this window: nothing is lost.</source>
        <translation>Llega aquí en cuanto se apruebe. Puede cerrar esta ventana: no se pierde nada.</translation>
    </message>
    <message>
        <source>Answer being written</source>
        <translation>Respuesta en preparación</translation>
    </message>
    <message>
        <source>The assistant is writing…</source>
        <translation>El asistente está escribiendo…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escribir un mensaje…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Your messages could not be read</source>
        <translation>No se pudieron leer sus mensajes</translation>
    </message>
    <message>
        <source>A new answer</source>
        <translation>Una respuesta nueva</translation>
    </message>
    <message>
        <source>Your message was not sent</source>
        <translation>Su mensaje no se envió</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se guardó</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Escriba algo primero</translation>
    </message>
    <message>
        <source>Your message has arrived. The assistant is looking into it…</source>
        <translation>Su mensaje ha llegado. El asistente lo está examinando…</translation>
    </message>
</context>
<context>
    <name>GuestDesk</name>
    <message>
        <source>I would like to talk to a person.</source>
        <translation>Me gustaría hablar con una persona.</translation>
    </message>
    <message>
        <source>These were many messages in a short time. Your text is kept: send it again in a minute.</source>
        <translation>Han sido muchos mensajes en poco tiempo. Su texto se conserva: envíelo de nuevo dentro de un minuto.</translation>
    </message>
</context>
<context>
    <name>GuestTicketDelegate</name>
    <message>
        <source>Ticket #%1 · updated %2</source>
        <translation>Ticket #%1 · actualizado %2</translation>
    </message>
</context>
<context>
    <name>GuestTicketModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GuestTickets</name>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Qué tickets</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Back to my tickets</source>
        <translation>Volver a mis tickets</translation>
    </message>
    <message>
        <source>Messages of this ticket</source>
        <translation>Mensajes de este ticket</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What is said about this ticket appears here.</source>
        <translation>Lo que se dice sobre este ticket aparece aquí.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>No se pudieron leer los mensajes</translation>
    </message>
    <message>
        <source>Ticket #%1 · opened %2 · updated %3</source>
        <translation>Ticket #%1 · abierto %2 · actualizado %3</translation>
    </message>
    <message>
        <source>Your tickets cannot be read</source>
        <translation>No se pueden leer sus tickets</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>No hay tickets abiertos</translation>
    </message>
    <message>
        <source>When we work on something for you, it appears here.</source>
        <translation>Cuando trabajamos en algo para usted, aparece aquí.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>No hay tickets</translation>
    </message>
</context>
<context>
    <name>GuestWindow</name>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión de %1</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>Hablar con una persona</translation>
    </message>
    <message>
        <source>Talk to a person?</source>
        <translation>¿Hablar con una persona?</translation>
    </message>
    <message>
        <source>A colleague is told that you would like to talk to a person, and answers here.</source>
        <translation>Se avisa a un compañero de que usted desea hablar con una persona, y responde aquí.</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation>Sí, por favor</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>No activity for %n day(s)</source>
        <translation>
            <numerusform>Sin actividad desde hace %n día</numerusform>
            <numerusform>Sin actividad desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Logins fell from %1 to %2 in two weeks</source>
        <translation>Los accesos bajaron de %1 a %2 en dos semanas</translation>
    </message>
    <message>
        <source>Rated us %1 of 10</source>
        <translation>Nos puntuó con %1 de 10</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent or high ticket(s) open</source>
        <translation>
            <numerusform>%n ticket urgente o de prioridad alta abierto</numerusform>
            <numerusform>%n tickets urgentes o de prioridad alta abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) open</source>
        <translation>
            <numerusform>%n ticket más abierto</numerusform>
            <numerusform>%n tickets más abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) open for over a week</source>
        <translation>
            <numerusform>%n ticket abierto más de una semana</numerusform>
            <numerusform>%n tickets abiertos más de una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for an answer for over a day</source>
        <translation>Espera respuesta desde hace más de un día</translation>
    </message>
    <message numerus="yes">
        <source>Waits for an answer for %n hour(s)</source>
        <translation>
            <numerusform>Espera respuesta desde hace %n hora</numerusform>
            <numerusform>Espera respuesta desde hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed in 30 days</source>
        <translation>
            <numerusform>%n pago fallido en 30 días</numerusform>
            <numerusform>%n pagos fallidos en 30 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Customer health</source>
        <translation>Salud de los clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 de %2, primero lo más urgente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>primero lo más urgente</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Puntuación de recomendación</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>Página vista</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>Solicitud de soporte</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>%1, %2, score %3: %4</source>
        <translation>%1, %2, puntuación %3: %4</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1 respondió en una forma comprimida que no se pidió.</translation>
    </message>
    <message>
        <source>%1 sends more than can be an answer. It was cut off.</source>
        <translation>%1 envía más de lo que puede ser una respuesta. Se cortó.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within the time allowed.</source>
        <translation>No se puede alcanzar %1: sin conexión en el tiempo permitido.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer.</source>
        <translation>%1 se detuvo a mitad de su respuesta.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2. Check the proxy of the system.</source>
        <translation>El proxy %1 no nos deja pasar a %2. Compruebe el proxy del sistema.</translation>
    </message>
    <message>
        <source>%1 wants to send us to another address, which is not followed. Check the address.</source>
        <translation>%1 quiere enviarnos a otra dirección, y no se le sigue. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept our credentials.</source>
        <translation>%1 no acepta nuestras credenciales.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no lo permite.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and password.</source>
        <translation>El proxy de camino a %1 pide nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 esperó demasiado la petición.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with another request.</source>
        <translation>%1 informa de un conflicto con otra petición.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again later.</source>
        <translation>%1 pide menos peticiones. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 has trouble at the moment (status %2). Try again later.</source>
        <translation>%1 tiene problemas en este momento (estado %2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot make sense of the request (status %2).</source>
        <translation>%1 no entiende la petición (estado %2).</translation>
    </message>
    <message>
        <source>its certificate has expired, or the clock of this computer is wrong</source>
        <translation>su certificado ha caducado o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, or the clock of this computer is wrong</source>
        <translation>su certificado aún no es válido o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>su certificado pertenece a otro nombre</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>su certificado fue revocado</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>su certificado está firmado por sí mismo</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this computer does not trust</source>
        <translation>su certificado viene de una autoridad en la que este equipo no confía</translation>
    </message>
    <message>
        <source>no secure protocol could be agreed on</source>
        <translation>no se pudo acordar ningún protocolo seguro</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>%1 no es de fiar: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Is the server running?</source>
        <translation>%1 rechaza las conexiones. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the address and the connection.</source>
        <translation>No se encuentra %1. Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let us through.</source>
        <translation>El proxy de camino a %1 no nos deja pasar.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle.</source>
        <translation>%1 cortó la conexión a la mitad.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Falló la conexión con %1.</translation>
    </message>
    <message>
        <source>The server sends more in one piece than can be an answer.</source>
        <translation>El servidor envía de una vez más de lo que puede ser una respuesta.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server. Write it like https://example.com/v1.</source>
        <translation>«%1» no es la dirección de un servidor. Escríbala como https://example.com/v1.</translation>
    </message>
    <message>
        <source>There is a user name in the address %1. Addresses must not hold credentials.</source>
        <translation>Hay un nombre de usuario en la dirección %1. Las direcciones no deben contener credenciales.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Use https; http is allowed only for a server on this computer.</source>
        <translation>%1 no está cifrado. Use https; http solo se permite para un servidor en este equipo.</translation>
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
        <translation>Importar clientes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Take name and company of known addresses from the file</source>
        <translation>Tomar del archivo nombre y empresa de las direcciones conocidas</translation>
    </message>
    <message>
        <source>Only wrong lines</source>
        <translation>Solo las líneas incorrectas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Keep report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Elegir la columna</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The lines are being checked</source>
        <translation>Se están comprobando las líneas</translation>
    </message>
    <message>
        <source>Choose the columns that hold the name and the e-mail address.</source>
        <translation>Elija las columnas que contienen el nombre y la dirección de correo.</translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Elija primero las columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n por actualizar</numerusform>
            <numerusform>%n por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n incorrecta</numerusform>
            <numerusform>%n incorrectas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>Importar %n cliente</numerusform>
            <numerusform>Importar %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the wrong lines in the file and choose it again: nothing is imported while one is wrong</source>
        <translation>Corrija las líneas incorrectas en el archivo y elíjalo de nuevo: no se importa nada mientras una lo sea</translation>
    </message>
    <message>
        <source>Everybody in the file is known already</source>
        <translation>Todos los del archivo ya son conocidos</translation>
    </message>
    <message>
        <source>The customers are being stored</source>
        <translation>Se están guardando los clientes</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Keep the report of the import</source>
        <translation>Guardar el informe de la importación</translation>
    </message>
    <message>
        <source>The report was not kept</source>
        <translation>El informe no se guardó</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Line %1, %2: %3, %4. %5</source>
        <translation>Línea %1, %2: %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>InboxFollower</name>
    <message numerus="yes">
        <source>%n new conversation(s)</source>
        <translation>
            <numerusform>%n conversación nueva</numerusform>
            <numerusform>%n conversaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>draft waits for approval</source>
        <translation>un borrador espera aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search, or from: label: is:</source>
        <translation>Buscar, o from: label: is:</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Messages of your customers appear here. Demo data shows what that looks like.</source>
        <translation>Los mensajes de sus clientes aparecen aquí. Los datos de muestra enseñan cómo se ve.</translation>
    </message>
    <message>
        <source>Seed demo data</source>
        <translation>Crear datos de muestra</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The conversations cannot be read</source>
        <translation>No se pueden leer las conversaciones</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>No conversation fits this filter.</source>
        <translation>Ninguna conversación cumple este filtro.</translation>
    </message>
    <message>
        <source>No conversation fits “%1”.</source>
        <translation>Ninguna conversación cumple «%1».</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>Quitar %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation cannot be read</source>
        <translation>No se puede leer la conversación</translation>
    </message>
</context>
<context>
    <name>IntentClassifier</name>
    <message numerus="yes">
        <source>%n examples are too many to learn from; 200,000 are the most.</source>
        <translation>
            <numerusform>%n ejemplo es demasiado para aprender; 200.000 es el máximo.</numerusform>
            <numerusform>%n ejemplos son demasiados para aprender; 200.000 es el máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to learn: examples of at least two labels are needed.</source>
        <translation>No hay nada que aprender: hacen falta ejemplos de al menos dos etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are too many; 2,000 are the most. Is the label in the last column?</source>
        <translation>
            <numerusform>%n etiqueta es demasiado; 2.000 es el máximo. ¿Está la etiqueta en la última columna?</numerusform>
            <numerusform>%n etiquetas son demasiadas; 2.000 es el máximo. ¿Está la etiqueta en la última columna?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not “text&lt;TAB&gt;label”: “%2”</source>
        <translation>La línea %1 no es «texto&lt;TAB&gt;etiqueta»: «%2»</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file in that encoding.</source>
        <translation>La línea %1 no está en UTF-8. Guarde el archivo con esa codificación.</translation>
    </message>
</context>
<context>
    <name>IntentLearner</name>
    <message>
        <source>There is no intent “%1”.</source>
        <translation>No existe la intención «%1».</translation>
    </message>
    <message>
        <source>The assistant has not read this message yet.</source>
        <translation>El asistente aún no ha leído este mensaje.</translation>
    </message>
</context>
<context>
    <name>IntentLine</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct the intent</source>
        <translation>Corregir la intención</translation>
    </message>
    <message>
        <source>Say what the message is about; the assistant learns it at once</source>
        <translation>Diga de qué trata el mensaje; el asistente lo aprende al momento</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, corregida</translation>
    </message>
    <message>
        <source>corrected; taken for %1</source>
        <translation>corregida; se tomó por %1</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <translation>%1, no seguro</translation>
    </message>
    <message>
        <source>then %1 %2</source>
        <translation>luego %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>The intent was not corrected</source>
        <translation>La intención no se corrigió</translation>
    </message>
    <message>
        <source>Learned: this was “%1”</source>
        <translation>Aprendido: esto era «%1»</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>KeychainSecrets</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers.</source>
        <translation>En este equipo no responde ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was put into it. Nothing was kept; check the keychain and try again.</source>
        <translation>El llavero no devolvió lo que se puso en él. No se guardó nada; compruebe el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not remove the entry. Unlock it and try again.</source>
        <translation>El llavero no quitó la entrada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the entry may still be in it. Unlock it and try again.</source>
        <translation>El llavero está bloqueado, así que la entrada puede seguir en él. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain does not keep what is put into it, so the entry may still be in it.</source>
        <translation>El llavero no conserva lo que se pone en él, así que la entrada puede seguir allí.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the entry may still be in it.</source>
        <translation>El llavero no responde, así que la entrada puede seguir en él.</translation>
    </message>
    <message>
        <source>The keychain is locked or has lost the entry. Unlock it and try again.</source>
        <translation>El llavero está bloqueado o ha perdido la entrada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain answers. On Linux it is provided by GNOME Keyring or KeePassXC, for example.</source>
        <translation>No responde ningún llavero. En Linux lo ofrecen, por ejemplo, GNOME Keyring o KeePassXC.</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1 · %2</source>
        <translation>Actualizado %1 · %2</translation>
    </message>
    <message>
        <source>The replies cannot be read</source>
        <translation>No se pueden leer las respuestas</translation>
    </message>
    <message>
        <source>Replies that cite %1</source>
        <translation>Respuestas que citan %1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s), newest first</source>
        <translation>
            <numerusform>%n respuesta, la más reciente primero</numerusform>
            <numerusform>%n respuestas, las más recientes primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n reply(s)</source>
        <translation>
            <numerusform>La respuesta más reciente</numerusform>
            <numerusform>Las %n respuestas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is not there any more</source>
        <translation>El artículo ya no está</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 no está en %2.</translation>
    </message>
    <message>
        <source>The link leads out of the articles</source>
        <translation>El enlace sale de los artículos</translation>
    </message>
    <message>
        <source>The link leads nowhere</source>
        <translation>El enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>It was not opened: %1</source>
        <translation>No se abrió: %1</translation>
    </message>
    <message>
        <source>There is no article %1.</source>
        <translation>No hay ningún artículo %1.</translation>
    </message>
    <message>
        <source>The link was not opened</source>
        <translation>El enlace no se abrió</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens %1.</source>
        <translation>Nada en este equipo abre %1.</translation>
    </message>
</context>
<context>
    <name>KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <translation>Conservar la carpeta actual</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>The folder of Markdown articles that answers come from.</source>
        <translation>La carpeta de los artículos Markdown de los que salen las respuestas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The folder of the articles</source>
        <translation>La carpeta de los artículos</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Leyendo los artículos…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in %1.</source>
        <translation>No hay ningún archivo Markdown (.md) en %1.</translation>
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
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Drafted by the assistant</source>
        <translation>Redactado por el asistente</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>Port %1 of this computer is taken by another program, so the browser could not come back to Frontdesk. End that program or choose another port in the redirect address.</source>
        <translation>Otro programa ocupa el puerto %1 de este equipo, así que el navegador no pudo volver a Frontdesk. Cierre ese programa o elija otro puerto en la dirección de retorno.</translation>
    </message>
    <message>
        <source>Frontdesk has your answer</source>
        <translation>Frontdesk tiene su respuesta</translation>
    </message>
    <message>
        <source>You can close this page and go back to Frontdesk.</source>
        <translation>Puede cerrar esta página y volver a Frontdesk.</translation>
    </message>
    <message>
        <source>Frontdesk was not given access</source>
        <translation>Frontdesk no recibió acceso</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this page and go back to Frontdesk.</source>
        <translation>No se conectó nada. Puede cerrar esta página y volver a Frontdesk.</translation>
    </message>
    <message>
        <source>This is not the sign-in Frontdesk waits for</source>
        <translation>Este no es el inicio de sesión que Frontdesk espera</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the sign-in again from Frontdesk.</source>
        <translation>No se cambió nada. Empiece de nuevo el inicio de sesión desde Frontdesk.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Gmail asks for a pause.</source>
        <translation>Gmail pide una pausa.</translation>
    </message>
    <message>
        <source>Gmail&apos;s quota for today is used up.</source>
        <translation>La cuota de Gmail para hoy está agotada.</translation>
    </message>
    <message>
        <source>The administrator of this Google account does not allow Frontdesk. Ask them to.</source>
        <translation>El administrador de esta cuenta de Google no permite Frontdesk. Pídaselo.</translation>
    </message>
    <message>
        <source>Frontdesk may not create drafts in this account. Connect Gmail again and leave all boxes ticked.</source>
        <translation>Frontdesk no puede crear borradores en esta cuenta. Conecte Gmail de nuevo y deje todas las casillas marcadas.</translation>
    </message>
    <message>
        <source>The Gmail API is not switched on for this Google client. Switch it on in the Google Cloud console.</source>
        <translation>La API de Gmail no está activada para este cliente de Google. Actívela en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>Gmail does not allow this draft.</source>
        <translation>Gmail no permite este borrador.</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer makes no sense.</source>
        <translation>La respuesta de Gmail no tiene sentido.</translation>
    </message>
    <message>
        <source>The answer is too long for Gmail.</source>
        <translation>La respuesta es demasiado larga para Gmail.</translation>
    </message>
    <message>
        <source>Gmail does not accept this draft. Check the customer&apos;s e-mail address.</source>
        <translation>Gmail no acepta este borrador. Compruebe la dirección de correo del cliente.</translation>
    </message>
    <message>
        <source>%1 is “%2”. It may only be Google&apos;s own address or one of this computer.</source>
        <translation>%1 es «%2». Solo puede ser la dirección de Google o una de este equipo.</translation>
    </message>
    <message>
        <source>GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: then a free port is taken.</source>
        <translation>GOOGLE_REDIRECT_URI es «%1». Un cliente de escritorio necesita http://127.0.0.1:PUERTO/RUTA, o nada: entonces se toma un puerto libre.</translation>
    </message>
    <message>
        <source>Gmail is switched off. Switch it on in the settings.</source>
        <translation>Gmail está desactivado. Actívelo en los ajustes.</translation>
    </message>
    <message>
        <source>No Google client is set up. Enter the client ID of a desktop client in the settings; the setup guide shows how to make one.</source>
        <translation>No hay ningún cliente de Google configurado. Introduzca en los ajustes el ID de un cliente de escritorio; la guía muestra cómo crear uno.</translation>
    </message>
    <message>
        <source>GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.</source>
        <translation>En GOOGLE_OAUTH_SCOPES falta %1, sin el cual no se puede crear ningún borrador.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, which may be the cause.</source>
        <translation>El reloj de este equipo está mal, y esa puede ser la causa.</translation>
    </message>
    <message>
        <source>Google has ended the access: it was withdrawn, expired, or the password was changed. Connect Gmail again.</source>
        <translation>Google ha terminado el acceso: se retiró, caducó o cambió la contraseña. Conecte Gmail de nuevo.</translation>
    </message>
    <message>
        <source>Google does not know this client. Check the client ID and the client secret in the settings.</source>
        <translation>Google no conoce este cliente. Compruebe el ID y el secreto de cliente en los ajustes.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Gmail cannot be read. Connect Gmail again.</source>
        <translation>No se puede leer la entrada del llavero para Gmail. Conecte Gmail de nuevo.</translation>
    </message>
    <message>
        <source>Google&apos;s answer to the sign-in makes no sense. Try again.</source>
        <translation>La respuesta de Google al inicio de sesión no tiene sentido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 contains a line break or another control character. Remove it.</source>
        <translation>%1 contiene un salto de línea u otro carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are the most.</source>
        <translation>%1 tiene %2 caracteres; el máximo es %3.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address that mail can be sent to.</source>
        <translation>«%1» no es una dirección a la que se pueda enviar correo.</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>El nombre del cliente</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El asunto</translation>
    </message>
    <message>
        <source>The message has no proper id.</source>
        <translation>El mensaje no tiene un identificador correcto.</translation>
    </message>
    <message>
        <source>The answer is too long for an e-mail.</source>
        <translation>La respuesta es demasiado larga para un correo.</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>Gmail is not available here.</source>
        <translation>Gmail no está disponible aquí.</translation>
    </message>
    <message>
        <source>It is not known whether the draft was created. Look in Gmail before trying again.</source>
        <translation>No se sabe si el borrador se creó. Mire en Gmail antes de intentarlo de nuevo.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Órdenes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Unir clientes</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>La otra ficha</translation>
    </message>
    <message>
        <source>Name, e-mail or company of the other entry</source>
        <translation>Nombre, correo o empresa de la otra ficha</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Nombre que queda</translation>
    </message>
    <message>
        <source>E-mail that stays</source>
        <translation>Correo que queda</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>Empresa que queda</translation>
    </message>
    <message>
        <source>Choose the other entry from the list.</source>
        <translation>Elija la otra ficha de la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Choose the other entry first</source>
        <translation>Elija primero la otra ficha</translation>
    </message>
    <message>
        <source>That is the entry itself. Choose the other one.</source>
        <translation>Es la misma ficha. Elija la otra.</translation>
    </message>
    <message>
        <source>What belongs to the other entry is being counted</source>
        <translation>Se está contando lo que pertenece a la otra ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that wait</source>
        <translation>
            <numerusform>%n borrador en espera</numerusform>
            <numerusform>%n borradores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing belongs to %1.</source>
        <translation>Nada pertenece a %1.</translation>
    </message>
    <message>
        <source>Moves from %1: %2.</source>
        <translation>Pasa de %1: %2.</translation>
    </message>
    <message>
        <source>%1
Stays: %2, %3.
Goes: the entry of %4. A message from %5 makes a new customer then. This cannot be undone.</source>
        <translation>%1
Queda: %2, %3.
Desaparece: la ficha de %4. Un mensaje de %5 creará entonces un cliente nuevo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The customers are being merged</source>
        <translation>Se están uniendo los clientes</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shown by the desktop while Frontdesk is not in front.</source>
        <translation>Las muestra el escritorio mientras Frontdesk no está delante.</translation>
    </message>
    <message>
        <source>New messages and drafts that wait</source>
        <translation>Mensajes nuevos y borradores en espera</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>En los escritorios que la tienen.</translation>
    </message>
    <message>
        <source>Icon with the number of unread conversations</source>
        <translation>Icono con el número de conversaciones sin leer</translation>
    </message>
    <message>
        <source>Closing the window leaves Frontdesk running in the tray</source>
        <translation>Al cerrar la ventana, Frontdesk sigue en la bandeja del sistema</translation>
    </message>
</context>
<context>
    <name>OpenAi</name>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up. Look at its plan and billing.</source>
        <translation>La cuota de la cuenta está agotada. Mire su plan y su facturación.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Try again later.</source>
        <translation>El servidor pide menos peticiones. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server had trouble with its answer.</source>
        <translation>El servidor tuvo problemas con su respuesta.</translation>
    </message>
    <message>
        <source>The answer is longer than an answer can be. It was cut off.</source>
        <translation>La respuesta es más larga de lo que puede ser. Se cortó.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed several times in a row and is left alone for another %n second(s).</source>
        <translation>
            <numerusform>%1 falló varias veces seguidas y se deja en paz %n segundo más.</numerusform>
            <numerusform>%1 falló varias veces seguidas y se deja en paz %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended its answer in the middle.</source>
        <translation>%1 terminó su respuesta a la mitad.</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a language model. Check the address in Settings, Assistant.</source>
        <translation>%1 responde con algo que no es la respuesta de un modelo de lenguaje. Compruebe la dirección en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>The server did not say that its answer was finished.</source>
        <translation>El servidor no dijo que su respuesta había terminado.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Enter another one in Settings, Assistant.</source>
        <translation>%1 no acepta la clave. Introduzca otra en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>%1 does not allow this key to use “%2”.</source>
        <translation>%1 no permite que esta clave use «%2».</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”. Choose another one in Settings, Assistant.</source>
        <translation>%1 no conoce el modelo «%2». Elija otro en Ajustes, Asistente.</translation>
    </message>
    <message>
        <source>The message is too long for the model “%1”.</source>
        <translation>El mensaje es demasiado largo para el modelo «%1».</translation>
    </message>
    <message>
        <source>The answer became longer than allowed and was cut off.</source>
        <translation>La respuesta superó lo permitido y se cortó.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter cut the answer off.</source>
        <translation>El filtro de contenido del servidor cortó la respuesta.</translation>
    </message>
    <message>
        <source>The server ended the answer for a reason of its own (%1).</source>
        <translation>El servidor terminó la respuesta por un motivo propio (%1).</translation>
    </message>
    <message>
        <source>The model refused to answer.</source>
        <translation>El modelo se negó a responder.</translation>
    </message>
    <message>
        <source>The model named an intent that does not exist, “%1”.</source>
        <translation>El modelo nombró una intención que no existe, «%1».</translation>
    </message>
    <message>
        <source>What the model wants to give to “%1” cannot be read.</source>
        <translation>No se puede leer lo que el modelo quiere dar a «%1».</translation>
    </message>
    <message>
        <source>The model proposed no steps.</source>
        <translation>El modelo no propuso ningún paso.</translation>
    </message>
    <message>
        <source>The model answered without a word.</source>
        <translation>El modelo respondió sin una palabra.</translation>
    </message>
    <message>
        <source>The model broke off and refused.</source>
        <translation>El modelo se interrumpió y se negó.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.</source>
        <translation>Este borrador se aprobó para %1 y ahora está conectado %2. Conecte %1 de nuevo para crearlo.</translation>
    </message>
    <message>
        <source>It is known by now what became of this draft.</source>
        <translation>Ya se sabe qué fue de este borrador.</translation>
    </message>
    <message>
        <source>This draft is not waiting for another try.</source>
        <translation>Este borrador no espera otro intento.</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>It opens your e-mail program with a new message to %1.</source>
        <translation>Abre su programa de correo con un mensaje nuevo para %1.</translation>
    </message>
    <message>
        <source>It leads out of Frontdesk, to %1.</source>
        <translation>Lleva fuera de Frontdesk, a %1.</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>¿Escribir a esta dirección?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Hay más de %1 pasajes: los artículos se buscan solo por sus palabras.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>Nothing was pasted: the field is full.</source>
        <translation>No se pegó nada: el campo está lleno.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were pasted, the rest of %2 was left out.</source>
        <translation>Solo se pegaron los primeros %1 caracteres; el resto de %2 se omitió.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Customer message</source>
        <translation>Mensaje del cliente</translation>
    </message>
    <message>
        <source>Look up who wrote</source>
        <translation>Buscar quién escribió</translation>
    </message>
    <message>
        <source>Read what was said before</source>
        <translation>Leer lo que se dijo antes</translation>
    </message>
    <message>
        <source>See whether a ticket about this is open already</source>
        <translation>Ver si ya hay un ticket abierto sobre esto</translation>
    </message>
    <message>
        <source>Search the articles with the customer&apos;s own words</source>
        <translation>Buscar en los artículos con las palabras del cliente</translation>
    </message>
    <message>
        <source>Propose a ticket, so that this is followed up</source>
        <translation>Proponer un ticket para que se haga seguimiento</translation>
    </message>
    <message>
        <source>Propose to hand the conversation to a colleague</source>
        <translation>Proponer pasar la conversación a un compañero</translation>
    </message>
    <message>
        <source>The customer asks for a person: %1</source>
        <translation>El cliente pide una persona: %1</translation>
    </message>
    <message>
        <source>Write the answer from what was found</source>
        <translation>Escribir la respuesta con lo encontrado</translation>
    </message>
    <message>
        <source>Propose to add this to the open ticket about it</source>
        <translation>Proponer añadir esto al ticket abierto sobre ello</translation>
    </message>
    <message>
        <source>The proposed plan names an unknown tool, “%1”.</source>
        <translation>El plan propuesto nombra una herramienta desconocida, «%1».</translation>
    </message>
    <message>
        <source>The proposed plan has %1 steps; %2 are allowed.</source>
        <translation>El plan propuesto tiene %1 pasos; se permiten %2.</translation>
    </message>
    <message>
        <source>Your question about our plans</source>
        <translation>Su pregunta sobre nuestros planes</translation>
    </message>
    <message>
        <source>Your question about billing</source>
        <translation>Su pregunta sobre la facturación</translation>
    </message>
    <message>
        <source>Help with your integration</source>
        <translation>Ayuda con su integración</translation>
    </message>
    <message>
        <source>Help with your account</source>
        <translation>Ayuda con su cuenta</translation>
    </message>
    <message>
        <source>The problem you reported</source>
        <translation>El problema que comunicó</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>Su sugerencia</translation>
    </message>
    <message>
        <source>Your message to us</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>The customer is upset: %1</source>
        <translation>El cliente está molesto: %1</translation>
    </message>
    <message>
        <source>The articles do not tell all of it: %1</source>
        <translation>Los artículos no lo dicen todo: %1</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like gpt-4o-mini=0.15/0.60.</source>
        <translation>«%1» no es un precio. Escriba MODELO=ENTRADA/SALIDA en dólares por millón de tokens, como gpt-4o-mini=0.15/0.60.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>No file is named.</source>
        <translation>No se indicó ningún archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 are the most. Give a part of it.</source>
        <translation>%1 es demasiado grande: como máximo %2. Dé una parte.</translation>
    </message>
</context>
<context>
    <name>ReasonLink</name>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, cuesta %n punto</numerusform>
            <numerusform>%1, cuesta %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows behind it</source>
        <translation>Muestra las filas que hay detrás</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>no such ticket was opened in this run. Tick the ticket or change the sentence.</source>
        <translation>en esta ejecución no se abrió tal ticket. Marque el ticket o cambie la frase.</translation>
    </message>
    <message>
        <source>no such ticket was changed in this run. Tick the update or change the sentence.</source>
        <translation>en esta ejecución no se cambió tal ticket. Marque la actualización o cambie la frase.</translation>
    </message>
    <message>
        <source>the conversation was not handed over. Tick the escalation or change the sentence.</source>
        <translation>la conversación no se traspasó. Marque el traspaso o cambie la frase.</translation>
    </message>
    <message>
        <source>nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.</source>
        <translation>en esta ejecución no se pasó nada. Marque el ticket o el traspaso, o cambie la frase.</translation>
    </message>
    <message>
        <source>nothing was looked up in this run. Change the sentence.</source>
        <translation>en esta ejecución no se consultó nada. Cambie la frase.</translation>
    </message>
    <message>
        <source>the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself if you did it.</source>
        <translation>el asistente no hizo nada parecido. Cambie la frase, o rechace el borrador y responda usted si lo hizo.</translation>
    </message>
    <message>
        <source>The answer says “%1”, but %2 Nothing was sent.</source>
        <translation>La respuesta dice «%1», pero %2 No se envió nada.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>step %1: “%2” is stored, the log does not lead to it</source>
        <translation>paso %1: «%2» está guardado, el registro no lleva a ello</translation>
    </message>
    <message>
        <source>step %1: the log leads to “%2”, it is not stored</source>
        <translation>paso %1: el registro lleva a «%2», no está guardado</translation>
    </message>
    <message>
        <source>step %1: “%2” by the log, “%3” stored</source>
        <translation>paso %1: «%2» según el registro, «%3» guardado</translation>
    </message>
    <message>
        <source>step %1: other parameters by the log than stored</source>
        <translation>paso %1: otros parámetros según el registro que los guardados</translation>
    </message>
    <message>
        <source>the proposed action of step %1 is not stored</source>
        <translation>la acción propuesta del paso %1 no está guardada</translation>
    </message>
    <message>
        <source>the proposed action of step %1 has other parameters</source>
        <translation>la acción propuesta del paso %1 tiene otros parámetros</translation>
    </message>
    <message>
        <source>the log has %1 entries of the assistant, %2 follow from them</source>
        <translation>el registro tiene %1 entradas del asistente, de ellas se siguen %2</translation>
    </message>
    <message>
        <source>entry %1 (“%2”) does not follow from the ones before</source>
        <translation>la entrada %1 («%2») no se sigue de las anteriores</translation>
    </message>
    <message>
        <source>the assistant is still working on this run</source>
        <translation>el asistente aún trabaja en esta ejecución</translation>
    </message>
    <message>
        <source>the log ends before the run does</source>
        <translation>el registro termina antes que la ejecución</translation>
    </message>
    <message>
        <source>the run is “%1” by the log, “%2” stored</source>
        <translation>la ejecución está en «%1» según el registro, «%2» guardado</translation>
    </message>
    <message>
        <source>the intent is another one than the log leads to</source>
        <translation>la intención no es la que resulta del registro</translation>
    </message>
    <message>
        <source>there is a draft by the log or in the workspace, and not in both</source>
        <translation>hay un borrador en el registro o en el espacio de trabajo, y no en ambos</translation>
    </message>
    <message>
        <source>the draft is another one than the log leads to</source>
        <translation>el borrador no es el que resulta del registro</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading and verifying the backup…</source>
        <translation>Leyendo y verificando la copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurar en el próximo inicio</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>Se está leyendo la copia</translation>
    </message>
    <message>
        <source>This file cannot be restored</source>
        <translation>Este archivo no se puede restaurar</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>how many a backup has, and the workspace</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entradas de auditoría</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>Esta copia está dañada: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Esta copia está dañada</translation>
    </message>
    <message>
        <source>It takes the workspace&apos;s place when Frontdesk starts next. What is there now is kept beside it, and the restoration stands on the audit log.</source>
        <translation>Ocupará el lugar del espacio de trabajo cuando Frontdesk vuelva a arrancar. Lo que hay ahora se guarda al lado, y la restauración consta en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>RingGauge</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>a score, its maximum, what it means</comment>
        <translation>%1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row and what stands at its end</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 tokens read, %2 written</source>
        <translation>%1 tokens leídos, %2 escritos</translation>
    </message>
</context>
<context>
    <name>RunDriver</name>
    <message>
        <source>The server offers no tool calls.</source>
        <translation>El servidor no ofrece llamadas a herramientas.</translation>
    </message>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>No hay ninguna herramienta llamada «%1».</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run %1 for %2: %3, %4</source>
        <translation>Ejecución %1 para %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>RunWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 no tiene la conversación %2.</translation>
    </message>
    <message>
        <source>This answer was approved already, by %1.</source>
        <translation>%1 ya aprobó esta respuesta.</translation>
    </message>
    <message>
        <source>This draft was rejected already, by %1.</source>
        <translation>%1 ya rechazó este borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft. Nothing was sent.</source>
        <translation>
            <numerusform>%n mensaje nuevo desde este borrador. No se envió nada.</numerusform>
            <numerusform>%n mensajes nuevos desde este borrador. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer draft took this one&apos;s place. Nothing was sent.</source>
        <translation>Un borrador más reciente ocupó el lugar de este. No se envió nada.</translation>
    </message>
    <message>
        <source>This run has no draft that waits for approval; it is “%1”.</source>
        <translation>Esta ejecución no tiene un borrador que espere aprobación; está en «%1».</translation>
    </message>
    <message>
        <source>The customer&apos;s address is %1 now. Look at the draft again; nothing was sent.</source>
        <translation>La dirección del cliente es ahora %1. Mire el borrador de nuevo; no se envió nada.</translation>
    </message>
    <message>
        <source>Step %1 is no proposed action of this run.</source>
        <translation>El paso %1 no es una acción propuesta de esta ejecución.</translation>
    </message>
    <message>
        <source>Asked for when the answer was approved</source>
        <translation>Pedido al aprobar la respuesta</translation>
    </message>
    <message>
        <source>There is no tool called “%1”. Untick this action.</source>
        <translation>No hay ninguna herramienta llamada «%1». Desmarque esta acción.</translation>
    </message>
    <message>
        <source>Another process goes on with this run.</source>
        <translation>Otro proceso continúa esta ejecución.</translation>
    </message>
    <message>
        <source>The answer is empty. Write something or reject the draft.</source>
        <translation>La respuesta está vacía. Escriba algo o rechace el borrador.</translation>
    </message>
    <message>
        <source>This answer broke off in the middle. Complete it, or let the assistant draft again. Nothing was sent.</source>
        <translation>Esta respuesta se interrumpió a la mitad. Complétela o deje que el asistente redacte de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent.</source>
        <translation>Gmail no está conectado. Conéctelo en los ajustes o desmarque el borrador de Gmail. No se envió nada.</translation>
    </message>
    <message>
        <source>The settings forbid “%1” now. Untick this action; nothing was sent.</source>
        <translation>Los ajustes prohíben ahora «%1». Desmarque esta acción; no se envió nada.</translation>
    </message>
    <message>
        <source>The assistant has not answered the newer messages yet. Wait for its draft, or keep yours.</source>
        <translation>El asistente aún no ha respondido a los mensajes más recientes. Espere su borrador o conserve el suyo.</translation>
    </message>
    <message>
        <source>This message was answered already.</source>
        <translation>Este mensaje ya se respondió.</translation>
    </message>
    <message>
        <source>The assistant is still working on this message.</source>
        <translation>El asistente aún trabaja en este mensaje.</translation>
    </message>
    <message>
        <source>No message of the customer waits for an answer.</source>
        <translation>Ningún mensaje del cliente espera respuesta.</translation>
    </message>
</context>
<context>
    <name>RunningRing</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 no se escribió: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>As it will be inserted</source>
        <translation>Como se insertará</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Filled in when it is inserted: %1</source>
        <translation>Se rellena al insertarla: %1</translation>
    </message>
    <message>
        <source>No reply is saved yet. New makes the first one.</source>
        <translation>Aún no hay ninguna respuesta guardada. «Nuevo» crea la primera.</translation>
    </message>
    <message>
        <source>No reply holds these words.</source>
        <translation>Ninguna respuesta contiene estas palabras.</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>Desconocido aquí: %1</translation>
    </message>
    <message>
        <source>Choose a reply first</source>
        <translation>Elija primero una respuesta</translation>
    </message>
    <message>
        <source>Give it a name to find it by.</source>
        <translation>Póngale un nombre con el que encontrarla.</translation>
    </message>
    <message>
        <source>Write the text of the reply.</source>
        <translation>Escriba el texto de la respuesta.</translation>
    </message>
    <message>
        <source>There is a reply of that name already.</source>
        <translation>Ya hay una respuesta con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” must be of type %2.</source>
        <translation>«%1» debe ser de tipo %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not allowed.</source>
        <translation>«%1» tiene un valor que no está permitido.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» supera los %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is too small.</source>
        <translation>«%1» es demasiado pequeño.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this tool.</source>
        <translation>«%1» no es un parámetro de esta herramienta.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Words, or from:alice is:open label:billing before:2026-03</source>
        <translation>Palabras, o from:alice is:open label:billing before:2026-03</translation>
    </message>
    <message>
        <source>Search without these filters</source>
        <translation>Buscar sin estos filtros</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s)</source>
        <translation>
            <numerusform>El mejor resultado</numerusform>
            <numerusform>Los %n mejores resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”. %2 for “%3”</source>
        <translation>Nada contiene «%1». %2 para «%3»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found with these filters; %n hit(s) without</source>
        <translation>
            <numerusform>Nada con estos filtros; %n resultado sin ellos</numerusform>
            <numerusform>Nada con estos filtros; %n resultados sin ellos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEval</name>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it</extracomment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>not a JSON object (%1)</source>
        <translation>no es un objeto JSON (%1)</translation>
    </message>
    <message>
        <source>“id” or “text” is missing</source>
        <translation>falta «id» o «text»</translation>
    </message>
    <message>
        <source>the id “%1” was there before</source>
        <translation>el id «%1» ya apareció antes</translation>
    </message>
    <message>
        <source>expected an id, a tab and a text</source>
        <translation>se esperaban un id, un tabulador y un texto</translation>
    </message>
    <message>
        <source>expected a query id, a tab, a document id, a tab and a grade</source>
        <translation>se esperaban un id de consulta, un tabulador, un id de documento, un tabulador y una nota</translation>
    </message>
    <message>
        <source>not UTF-8; save the file in that encoding</source>
        <translation>no está en UTF-8; guarde el archivo con esa codificación</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>The corpus holds no document.</source>
        <translation>La colección no contiene ningún documento.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>No hay ninguna consulta.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
            <numerusform>Se envía en %n s · Deshacer %1</numerusform>
            <numerusform>Se envía en %n s · Deshacer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The reply was not taken back</source>
        <translation>La respuesta no se retiró</translation>
    </message>
</context>
<context>
    <name>SendWrites</name>
    <message>
        <source>%1 has no conversation %2.</source>
        <translation>%1 no tiene la conversación %2.</translation>
    </message>
    <message>
        <source>The reply was written to %1; this conversation is with %2 now. Nothing was sent, the text is back in the composer.</source>
        <translation>La respuesta se escribió para %1; esta conversación es ahora con %2. No se envió nada, el texto está de nuevo en el campo de escritura.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Set on the command line; it cannot be changed here.</source>
        <translation>Fijado en la línea de órdenes; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment; it cannot be changed here.</source>
        <translation>Fijado por %1 en el entorno; aquí no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>Las letras sueltas funcionan mientras ningún campo de texto tiene el foco.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose for a bulk change</source>
        <translation>Elegir para un cambio en grupo</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Rechazar con un motivo</translation>
    </message>
    <message>
        <source>Rebase a stale draft</source>
        <translation>Adaptar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Keep a stale draft</source>
        <translation>Conservar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Discard a stale draft</source>
        <translation>Descartar un borrador obsoleto</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Everything that waits for approval</source>
        <translation>Todo lo que espera aprobación</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primer mensaje sin leer</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Insert an article</source>
        <translation>Insertar un artículo</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Imprimir la conversación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Escribir como el cliente</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>Reabrir la conversación</translation>
    </message>
    <message>
        <source>Activity panel</source>
        <translation>Panel de actividad</translation>
    </message>
    <message>
        <source>This is no file of shortcuts: it holds no JSON object.</source>
        <translation>Este no es un archivo de atajos: no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the keys of “%2”.</source>
        <translation>«%1» no puede ser el atajo de «%2».</translation>
    </message>
    <message>
        <source>%1 would be “%2” and “%3”.</source>
        <translation>%1 sería «%2» y «%3».</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>The file is too large to hold shortcuts.</source>
        <translation>El archivo es demasiado grande para contener atajos.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Choose a field and press the keys. Backspace takes them away. Single letters work while no text is typed.</source>
        <translation>Elija un campo y pulse las teclas. Retroceso las quita. Las letras sueltas funcionan mientras no se escribe texto.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Export shortcuts</source>
        <translation>Exportar atajos</translation>
    </message>
    <message>
        <source>Shortcuts (*.json)</source>
        <translation>Atajos (*.json)</translation>
    </message>
    <message>
        <source>Import shortcuts</source>
        <translation>Importar atajos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
    <message>
        <source>These keys stay as they are</source>
        <translation>Estas teclas se quedan como están</translation>
    </message>
    <message>
        <source>%1 is needed in text fields and to move around. Choose others.</source>
        <translation>%1 se necesita en los campos de texto y para moverse. Elija otras.</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. It would lose it.</source>
        <translation>%1 es el atajo de «%2», que lo perdería.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>The shortcuts were not exported</source>
        <translation>Los atajos no se exportaron</translation>
    </message>
    <message>
        <source>The shortcuts were not imported</source>
        <translation>Los atajos no se importaron</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The signature could not be made.</source>
        <translation>No se pudo hacer la firma.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The key that signs evidence is in the keychain and cannot be seen. %1</source>
        <translation>La clave que firma las pruebas está en el llavero y no es accesible. %1</translation>
    </message>
    <message>
        <source>No keychain answers: this key signs until Frontdesk is closed, and the next one is another.</source>
        <translation>No responde ningún llavero: esta clave firma hasta que se cierre Frontdesk, y la próxima será otra.</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Sources used:</source>
        <translation>Fuentes usadas:</translation>
    </message>
    <message>
        <source>Opens the article</source>
        <translation>Abre el artículo</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as QLocale formats it</comment>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
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
        <translation>Añadir «%1» al diccionario</translation>
    </message>
</context>
<context>
    <name>StaleDraft</name>
    <message>
        <source>Stale draft</source>
        <translation>Borrador obsoleto</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Su borrador</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This text answers the newer messages too</source>
        <translation>Este texto responde también a los mensajes más recientes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Your draft, with your edits</source>
        <translation>Su borrador, con sus cambios</translation>
    </message>
    <message>
        <source>Rebase takes the assistant&apos;s new draft and keeps your edits.</source>
        <translation>Adaptar toma el borrador nuevo del asistente y conserva sus cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) since this draft</source>
        <translation>
            <numerusform>%n mensaje nuevo desde este borrador</numerusform>
            <numerusform>%n mensajes nuevos desde este borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Nuevo de %1</translation>
    </message>
    <message>
        <source>The assistant is still reading the new messages</source>
        <translation>El asistente aún lee los mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk no puede arrancar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>Órdenes %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shortcuts %1</source>
        <translation>Atajos %1</translation>
    </message>
</context>
<context>
    <name>StatusNotices</name>
    <message>
        <source>Offline assistant</source>
        <translation>Asistente sin conexión</translation>
    </message>
    <message>
        <source>Audit log cannot be read</source>
        <translation>Registro de auditoría ilegible</translation>
    </message>
    <message>
        <source>Audit log broken at entry %1</source>
        <translation>Registro de auditoría roto en la entrada %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit log intact, %n entries</source>
        <translation>
            <numerusform>Registro de auditoría íntegro, %n entrada</numerusform>
            <numerusform>Registro de auditoría íntegro, %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>WRITE</source>
        <translation>CAMBIA</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LEE</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
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
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup never writes over a file; choose another name.</source>
        <translation>%1 ya existe. Una copia de seguridad nunca sobrescribe un archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed.</source>
        <translation>La copia no se pudo verificar y se quitó.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 is empty; it is no backup of a workspace.</source>
        <translation>%1 está vacío; no es una copia de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not taken: %2</source>
        <translation>%1 está dañado y no se tomó: %2</translation>
    </message>
    <message>
        <source>This is the workspace itself and no backup of it.</source>
        <translation>Este es el propio espacio de trabajo y no una copia.</translation>
    </message>
    <message>
        <source>an entry before it was removed, inserted or changed</source>
        <translation>una entrada anterior se quitó, se insertó o se cambió</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>se cambió después de escribirse</translation>
    </message>
    <message>
        <source>its texts were changed after it was written</source>
        <translation>sus textos se cambiaron después de escribirse</translation>
    </message>
    <message>
        <source>it is marked as erased and has texts</source>
        <translation>está marcada como borrada y tiene textos</translation>
    </message>
    <message>
        <source>its texts were removed, and no erasure is on the log</source>
        <translation>sus textos se quitaron y ningún borrado consta en el registro</translation>
    </message>
    <message>
        <source>entries at the end were removed</source>
        <translation>se quitaron entradas del final</translation>
    </message>
    <message>
        <source>Entry %1: %2.</source>
        <translation>Entrada %1: %2.</translation>
    </message>
    <message>
        <source>it has no hash</source>
        <translation>no tiene hash</translation>
    </message>
    <message>
        <source>the log went back: %1 entries were recorded outside the workspace, it has %2</source>
        <translation>el registro retrocedió: %1 entradas constan fuera del espacio de trabajo, este tiene %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañado: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that does not exist.</source>
        <translation>La fila %1 de %2 pertenece a algo que no existe.</translation>
    </message>
    <message>
        <source>The audit log does not verify from entry %1 on: %2.</source>
        <translation>El registro de auditoría no se verifica a partir de la entrada %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait for a person without a draft.</source>
        <translation>
            <numerusform>%n ejecución espera a una persona sin borrador.</numerusform>
            <numerusform>%n ejecuciones esperan a una persona sin borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>This build cannot open %1.</source>
        <translation>Esta versión no puede abrir %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s %1 driver is not installed.</source>
        <translation>El controlador %1 de Qt no está instalado.</translation>
    </message>
    <message>
        <source>There is no conversation %1.</source>
        <translation>No hay ninguna conversación %1.</translation>
    </message>
    <message>
        <source>Customer %1 has no open conversation.</source>
        <translation>El cliente %1 no tiene ninguna conversación abierta.</translation>
    </message>
    <message>
        <source>There is a customer with the e-mail address %1 already.</source>
        <translation>Ya hay un cliente con la dirección de correo %1.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>No hay ningún cliente %1.</translation>
    </message>
    <message>
        <source>There is no customer with the e-mail address %1.</source>
        <translation>No hay ningún cliente con la dirección de correo %1.</translation>
    </message>
    <message>
        <source>There is an agent named %1 already.</source>
        <translation>Ya hay un agente llamado %1.</translation>
    </message>
    <message>
        <source>The workspace has lost its journal.</source>
        <translation>El espacio de trabajo ha perdido su diario.</translation>
    </message>
    <message>
        <source>This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer backup, or accept the workspace as it is.</source>
        <translation>Este espacio de trabajo es una copia más antigua, o se cortó el final de su registro de auditoría: %1. Restaure una copia más reciente o acéptelo como está.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>El espacio de trabajo no está abierto.</translation>
    </message>
    <message>
        <source>The workspace file was moved, deleted or replaced while it was open. Nothing is written any more; copy what you were typing, close Frontdesk and put the file back.</source>
        <translation>El archivo del espacio de trabajo se movió, borró o sustituyó mientras estaba abierto. Ya no se escribe nada; copie lo que estaba escribiendo, cierre Frontdesk y devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <source>The history of this workspace is as it was; there is nothing to accept.</source>
        <translation>La historia de este espacio de trabajo es como era; no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>Run %1 has no draft.</source>
        <translation>La ejecución %1 no tiene borrador.</translation>
    </message>
    <message>
        <source>This draft was decided already. Nothing was sent a second time.</source>
        <translation>Este borrador ya se decidió. No se envió nada por segunda vez.</translation>
    </message>
    <message>
        <source>This draft was decided already; the edit was not kept.</source>
        <translation>Este borrador ya se decidió; el cambio no se conservó.</translation>
    </message>
    <message>
        <source>This action was decided already. It was not done a second time.</source>
        <translation>Esta acción ya se decidió. No se hizo por segunda vez.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>No hay ningún ticket %1.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>Un cliente no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>No hay ningún mensaje %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Frontdesk workspace. It was left as it is.</source>
        <translation>Este archivo es la base de datos de otro programa, no un espacio de trabajo de Frontdesk. Se dejó como está.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Frontdesk (schema %1; this program knows %2). It was left as it is; update Frontdesk to open it.</source>
        <translation>Este espacio de trabajo lo hizo una versión más reciente de Frontdesk (esquema %1; este programa conoce %2). Se dejó como está; actualice Frontdesk para abrirlo.</translation>
    </message>
    <message>
        <source>There is nothing with this number in the outbox.</source>
        <translation>No hay nada con este número en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Another Frontdesk has taken this out of the outbox.</source>
        <translation>Otro Frontdesk ha tomado esto de la bandeja de salida.</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied: %2. The workspace was left as it is.</source>
        <translation>No se pudo copiar %1: %2. El espacio de trabajo se dejó como está.</translation>
    </message>
    <message>
        <source>The restoration could not be prepared: %1</source>
        <translation>No se pudo preparar la restauración: %1</translation>
    </message>
    <message>
        <source>A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again.</source>
        <translation>Hay que restaurar una copia y otro Frontdesk tiene abierto el espacio de trabajo. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be moved aside. Nothing was restored.</source>
        <translation>El espacio de trabajo %1 no se pudo apartar. No se restauró nada.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. The workspace that was there is %1.</source>
        <translation>La copia no se pudo poner en su lugar. El espacio de trabajo anterior es %1.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>No hay ninguna ejecución %1.</translation>
    </message>
    <message>
        <source>Conversation %1 has no run yet.</source>
        <translation>La conversación %1 aún no tiene ejecución.</translation>
    </message>
    <message>
        <source>Somebody was faster: the run is “%1” by now. Nothing was changed.</source>
        <translation>Alguien fue más rápido: la ejecución ya está en «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>Another Frontdesk works on this run.</source>
        <translation>Otro Frontdesk trabaja en esta ejecución.</translation>
    </message>
    <message>
        <source>%1 exists already. What is salvaged goes into a new file; choose another name.</source>
        <translation>%1 ya existe. Lo que se salva va a un archivo nuevo; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>No se pudo copiar %1.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its first page is gone. Restore a backup.</source>
        <translation>No se puede leer nada de %1: falta su primera página. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no reply %1 that waits to be sent.</source>
        <translation>No hay ninguna respuesta %1 que espere a ser enviada.</translation>
    </message>
    <message>
        <source>The stored file is damaged. It was not saved.</source>
        <translation>El archivo almacenado está dañado. No se guardó.</translation>
    </message>
    <message>
        <source>The reply went out already.</source>
        <translation>La respuesta ya salió.</translation>
    </message>
    <message>
        <source>The reply was taken back already.</source>
        <translation>La respuesta ya se retiró.</translation>
    </message>
    <message>
        <source>The file was sent already.</source>
        <translation>El archivo ya se envió.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist and could not be made.</source>
        <translation>La carpeta %1 no existe y no se pudo crear.</translation>
    </message>
    <message>
        <source>%1 is a folder; a workspace is a file.</source>
        <translation>%1 es una carpeta; un espacio de trabajo es un archivo.</translation>
    </message>
    <message>
        <source>You have no permission to read and write the workspace %1.</source>
        <translation>No tiene permiso para leer y escribir el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be made: %2</source>
        <translation>No se pudo crear el espacio de trabajo %1: %2</translation>
    </message>
    <message>
        <source>The workspace did not understand the program.</source>
        <translation>El espacio de trabajo no entendió al programa.</translation>
    </message>
    <message>
        <source>The workspace is locked by another program. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa tiene bloqueado el espacio de trabajo. No se cambió nada; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>El disco está lleno. No se perdió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace can only be read. Check the permissions of the file and its folder.</source>
        <translation>El espacio de trabajo solo se puede leer. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the workspace. Nothing was changed.</source>
        <translation>El disco no dejó leer o escribir el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the permissions of the file and its folder, and that the disk is not full.</source>
        <translation>No se pudo abrir el espacio de trabajo. Compruebe los permisos del archivo y de su carpeta, y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The workspace file is damaged or is not a workspace. It was left as it is; open a backup with --workspace.</source>
        <translation>El archivo del espacio de trabajo está dañado o no lo es. Se dejó como está; abra una copia de seguridad con --workspace.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>El texto es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Ya hay uno igual.</translation>
    </message>
    <message>
        <source>What it belongs to does not exist.</source>
        <translation>Aquello a lo que pertenece no existe.</translation>
    </message>
    <message>
        <source>The audit log can only be added to.</source>
        <translation>Al registro de auditoría solo se puede añadir.</translation>
    </message>
    <message>
        <source>The workspace does not take this value.</source>
        <translation>El espacio de trabajo no acepta este valor.</translation>
    </message>
    <message>
        <source>This place cannot keep a workspace safely (SQLite&apos;s write-ahead log does not work here). Choose a folder on a local disk.</source>
        <translation>Este lugar no puede guardar con seguridad un espacio de trabajo (el registro write-ahead de SQLite no funciona aquí). Elija una carpeta en un disco local.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt cannot be used.</source>
        <translation>No se puede usar el controlador SQLite de Qt.</translation>
    </message>
    <message>
        <source>The lock file %1 could not be made: %2</source>
        <translation>No se pudo crear el archivo de bloqueo %1: %2</translation>
    </message>
    <message>
        <source>The workspace could not be locked: %1</source>
        <translation>No se pudo bloquear el espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>Another Frontdesk is writing to this workspace and does not come to an end. Nothing was changed; try again in a moment.</source>
        <translation>Otro Frontdesk está escribiendo en este espacio de trabajo y no termina. No se cambió nada; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The audit log can be changed: what keeps it from that was removed.</source>
        <translation>El registro de auditoría se puede modificar: se ha eliminado lo que lo impedía.</translation>
    </message>
    <message>
        <source>The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a whole index.</source>
        <translation>El índice de búsqueda de %1 y sus filas difieren en %2. Un rescate crea un espacio de trabajo nuevo con un índice completo.</translation>
    </message>
    <message>
        <source>This workspace was changed by something other than Frontdesk: it holds %1, which would act whenever something is written. It was left as it is; open a backup with --workspace.</source>
        <translation>Algo distinto de Frontdesk ha modificado este espacio de trabajo: contiene %1, que actuaría cada vez que se escribe algo. Se dejó como estaba; abra una copia de seguridad con --workspace.</translation>
    </message>
    <message>
        <source>The workspace %1 has a second name on this disk (a hard link). Opened under both it would be damaged, so it was left as it is: remove one name or make a copy.</source>
        <translation>El espacio de trabajo %1 tiene un segundo nombre en este disco (un enlace duro). Abierto con ambos se dañaría, así que se dejó como estaba: elimine un nombre o haga una copia.</translation>
    </message>
    <message>
        <source>The answer of run %1 is not the one that was approved.</source>
        <translation>La respuesta de la ejecución %1 no es la que se aprobó.</translation>
    </message>
    <message>
        <source>Another program has been reading the workspace without end, so what is written piles up beside it: more than 64 MiB by now. Close what else has the file open, perhaps a database viewer or a backup program.</source>
        <translation>Otro programa lee el espacio de trabajo sin terminar, por lo que lo que se escribe se acumula al lado: ya más de 64 MiB. Cierre lo demás que tenga abierto el archivo, por ejemplo un visor de bases de datos o un programa de copias de seguridad.</translation>
    </message>
    <message>
        <source>This computer starts no more threads for you. Close other programs and start Frontdesk again.</source>
        <translation>Este equipo ya no inicia más hilos para usted. Cierre otros programas y vuelva a iniciar Frontdesk.</translation>
    </message>
    <message>
        <source>The workspace %1 is on a disk of another computer (%2), where two programs that use it would damage it. Nothing was changed: move it to a disk of this computer.</source>
        <translation>El espacio de trabajo %1 está en el disco de otro ordenador (%2), donde dos programas que lo usaran lo dañarían. No se ha cambiado nada: muévalo a un disco de este ordenador.</translation>
    </message>
    <message>
        <source>Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a moment.</source>
        <translation>Otro Frontdesk está restaurando o actualizando el espacio de trabajo. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>This workspace has to be brought up to date, and an earlier Frontdesk has it open. Close that one, then try again.</source>
        <translation>Hay que actualizar este espacio de trabajo y un Frontdesk anterior lo tiene abierto. Cierre aquel e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SupportAnalytics</name>
    <message>
        <source>nothing before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>como en el tiempo anterior</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 más rápido</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 más lento</translation>
    </message>
    <message>
        <source>No tickets in this time</source>
        <translation>Sin tickets en este tiempo</translation>
    </message>
    <message>
        <source>Tickets by category</source>
        <translation>Tickets por categoría</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Primera respuesta, mediana</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Resolución, mediana</translation>
    </message>
    <message>
        <source>First response by day</source>
        <translation>Primera respuesta por día</translation>
    </message>
    <message>
        <source>Resolution by day</source>
        <translation>Resolución por día</translation>
    </message>
    <message>
        <source>Assistant share</source>
        <translation>Parte del asistente</translation>
    </message>
    <message>
        <source>How replies came about</source>
        <translation>Cómo surgieron las respuestas</translation>
    </message>
    <message>
        <source>Sign-ins, open tickets, waiting messages, NPS and payments. Every reason shows the points it costs, from 100; choose one to see the rows behind it.</source>
        <translation>Accesos, tickets abiertos, mensajes en espera, NPS y pagos. Cada motivo muestra los puntos que cuesta, de 100; elija uno para ver las filas que hay detrás.</translation>
    </message>
    <message>
        <source>Show the formula</source>
        <translation>Mostrar la fórmula</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 en %n día</numerusform>
            <numerusform>%1 en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n replies began as its draft</source>
        <translation>
            <numerusform>de %n respuesta empezó como su borrador</numerusform>
            <numerusform>de %n respuestas empezaron como su borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent as drafted</source>
        <translation>Enviada tal cual</translation>
    </message>
    <message>
        <source>Edited, then sent</source>
        <translation>Editada y enviada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Written by a person</source>
        <translation>Escrita por una persona</translation>
    </message>
    <message>
        <source>Of the drafts decided %1 were approved and %2 rejected</source>
        <translation>De los borradores decididos, %1 se aprobaron y %2 se rechazaron</translation>
    </message>
    <message>
        <source>of the approved %1 were edited first</source>
        <translation>de los aprobados, %1 se editaron antes</translation>
    </message>
    <message>
        <source>No draft was decided in this time</source>
        <translation>En este tiempo no se decidió ningún borrador</translation>
    </message>
    <message>
        <source>The server read and wrote %1 tokens for $%2.</source>
        <translation>El servidor leyó y escribió %1 tokens por %2 $.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>T</name>
    <message>
        <source>The conversation was not changed</source>
        <translation>La conversación no se cambió</translation>
    </message>
    <message>
        <source>The conversations were not changed</source>
        <translation>Las conversaciones no se cambiaron</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>El cambio no se deshizo</translation>
    </message>
</context>
<context>
    <name>TicketBulkBar</name>
    <message>
        <source>Ticked tickets</source>
        <translation>Tickets marcados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Cerrar tickets</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketChangeRow</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>TicketChanges</name>
    <message numerus="yes">
        <source>%n ticket(s) closed</source>
        <translation>
            <numerusform>%n ticket cerrado</numerusform>
            <numerusform>%n tickets cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>%n ticket cambiado</numerusform>
            <numerusform>%n tickets cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 changed</source>
        <translation>Ticket %1 cambiado</translation>
    </message>
    <message>
        <source>Ticket %1 closed</source>
        <translation>Ticket %1 cerrado</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 reopened</source>
        <translation>Ticket %1 reabierto</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was assigned</source>
        <translation>No se asignó nada</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>El cambio no se deshizo</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Linked messages</source>
        <translation>Mensajes vinculados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Cerrar ticket</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Editar ticket</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Yo, %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>The linked messages cannot be read</source>
        <translation>No se pueden leer los mensajes vinculados</translation>
    </message>
    <message>
        <source>No linked messages</source>
        <translation>Sin mensajes vinculados</translation>
    </message>
    <message numerus="yes">
        <source>%n linked message(s)</source>
        <translation>
            <numerusform>%n mensaje vinculado</numerusform>
            <numerusform>%n mensajes vinculados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>Editar ticket %1</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Crear ticket</translation>
    </message>
    <message>
        <source>Give the ticket a title: what is it about?</source>
        <translation>Ponga un título al ticket: ¿de qué trata?</translation>
    </message>
    <message>
        <source>Choose the customer from the list: type a part of the name, e-mail or company.</source>
        <translation>Elija el cliente de la lista: escriba una parte del nombre, el correo o la empresa.</translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 are allowed. Shorten it.</source>
        <translation>La descripción tiene %1 caracteres; se permiten %2. Acórtela.</translation>
    </message>
    <message>
        <source>The ticket is being stored</source>
        <translation>Se está guardando el ticket</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>%1, %2, %3, priority %4</source>
        <translation>%1, %2, %3, prioridad %4</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <comment>a ticket in words</comment>
        <translation>%1, marcado</translation>
    </message>
</context>
<context>
    <name>TicketSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tickets, or priority: category: assignee: customer:</source>
        <translation>Buscar tickets, o priority: category: assignee: customer:</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Cualquier prioridad</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Yo, %1</translation>
    </message>
    <message>
        <source>me</source>
        <comment>a value of assignee:</comment>
        <translation>yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a value of assignee:</comment>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Petición de función</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Soporte técnico</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Qué tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>The ticket cannot be read</source>
        <translation>No se puede leer el ticket</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>No se pueden leer los tickets</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>No ticket fits this search. Esc in the search field clears it.</source>
        <translation>Ningún ticket cumple esta búsqueda. Esc en el campo de búsqueda la vacía.</translation>
    </message>
    <message>
        <source>No ticket fits this search. “All” looks through the others too.</source>
        <translation>Ningún ticket cumple esta búsqueda. «Todo» busca también en los demás.</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>No hay tickets abiertos</translation>
    </message>
    <message>
        <source>Tickets that the assistant proposes and you approve appear here, and those you open yourself.</source>
        <translation>Los tickets que el asistente propone y usted aprueba aparecen aquí, y los que abre usted.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>No hay tickets</translation>
    </message>
    <message>
        <source>Tickets appear here once somebody opens one.</source>
        <translation>Los tickets aparecen aquí en cuanto alguien abre uno.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes, or days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
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
        <translation>Espera %1</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
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
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Ninguno abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>Ticket #%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>redactando</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>enviado tras %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>replaced by a newer message</source>
        <translation>sustituido por un mensaje más reciente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Aprobado por %1, %2</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <translation>Detenido por %1, %2</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Rechazado por %1, %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>«%1», por %2</translation>
    </message>
    <message>
        <source>Prices and plans</source>
        <translation>Precios y planes</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Soporte técnico</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Solicitud de función</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Pregunta general</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Quiere una persona</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>There is no tool called “%1”.</source>
        <translation>No hay ninguna herramienta llamada «%1».</translation>
    </message>
    <message>
        <source>Open a ticket “%1” with priority %2</source>
        <translation>Abrir un ticket «%1» con prioridad %2</translation>
    </message>
    <message>
        <source>Add this message to ticket #%1</source>
        <translation>Añadir este mensaje al ticket #%1</translation>
    </message>
    <message>
        <source>Ticket #%1 belongs to another customer.</source>
        <translation>El ticket #%1 pertenece a otro cliente.</translation>
    </message>
    <message>
        <source>Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.</source>
        <translation>El ticket #%1 se cerró entretanto. Desmarque esta acción o reabra el ticket.</translation>
    </message>
    <message>
        <source>Hand the conversation to a colleague: %1</source>
        <translation>Pasar la conversación a un compañero: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Trasladado: %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Create a Gmail draft “%1”</source>
        <translation>Crear un borrador de Gmail «%1»</translation>
    </message>
</context>
<context>
    <name>TotalsGrid</name>
    <message>
        <source>Monthly revenue</source>
        <translation>Ingresos mensuales</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Average health</source>
        <translation>Salud media</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperan aprobación</translation>
    </message>
    <message>
        <source>Opens the customers</source>
        <translation>Abre los clientes</translation>
    </message>
    <message>
        <source>Opens the tickets</source>
        <translation>Abre los tickets</translation>
    </message>
    <message>
        <source>Opens what waits for a decision</source>
        <translation>Abre lo que espera una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n paying customer(s)</source>
        <translation>
            <numerusform>%n cliente de pago</numerusform>
            <numerusform>%n clientes de pago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 sanos</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 requieren atención</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 en riesgo</translation>
    </message>
    <message numerus="yes">
        <source>of 100, %n customer(s) judged</source>
        <translation>
            <numerusform>de 100, %n cliente evaluado</numerusform>
            <numerusform>de 100, %n clientes evaluados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 urgent</source>
        <translation>urgentes: %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 de prioridad alta</translation>
    </message>
    <message>
        <source>none urgent</source>
        <translation>ninguno urgente</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Abrir Frontdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk: %n unread</source>
        <translation>
            <numerusform>Frontdesk: %n sin leer</numerusform>
            <numerusform>Frontdesk: %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleNotices</name>
    <message>
        <source>The workspace cannot be written</source>
        <translation>No se puede escribir en el espacio de trabajo</translation>
    </message>
    <message>
        <source>The history of this workspace went back</source>
        <translation>La historia de este espacio de trabajo retrocedió</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>Aceptar como está</translation>
    </message>
    <message>
        <source>The daily backup could not be made</source>
        <translation>No se pudo hacer la copia diaria</translation>
    </message>
    <message>
        <source>The articles cannot be read</source>
        <translation>No se pueden leer los artículos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>The history could not be accepted</source>
        <translation>No se pudo aceptar la historia</translation>
    </message>
    <message>
        <source>Another program holds up the workspace</source>
        <translation>Otro programa retiene el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>No se pudo quitar %1.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>VIEW</source>
        <translation>VER</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Input and output of %1</source>
        <translation>Entrada y salida de %1</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>Supr quita esta vista</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Quitar esta vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WholeTextDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is empty. Name a file, for example support.db.</source>
        <translation>El espacio de trabajo está vacío. Indique un archivo, por ejemplo support.db.</translation>
    </message>
    <message>
        <source>This version keeps its workspace in an SQLite file. Name a file instead of a PostgreSQL address.</source>
        <translation>Esta versión guarda su espacio de trabajo en un archivo SQLite. Indique un archivo en lugar de una dirección de PostgreSQL.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it, for example %1/workspace.db.</source>
        <translation>«%1» es una carpeta. Indique un archivo en ella, por ejemplo %1/workspace.db.</translation>
    </message>
</context>
</TS>
