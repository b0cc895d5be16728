#pragma once

#include "ui/kit/Theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

/// One outline set, 24 x 24, stroke 1.75. Files are resources/icons/<name>.svg.
enum class Icon {
    Activity,
    Alert,
    Assistant,
    Bell,
    Bolt,
    Book,
    Bookmark,
    Chart,
    Chat,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Command,
    Copy,
    Cross,
    Customer,
    Dashboard,
    Database,
    Download,
    Edit,
    External,
    Eye,
    File,
    Filter,
    Folder,
    Globe,
    Inbox,
    Info,
    Keyboard,
    Link,
    Lock,
    Logo,
    Mail,
    Minus,
    Moon,
    More,
    Note,
    Offline,
    Paperclip,
    Phone,
    Play,
    Plus,
    Refresh,
    Reply,
    Search,
    Send,
    Settings,
    Shield,
    Sort,
    Stop,
    Sun,
    Tag,
    Ticket,
    Trash,
    Undo,
    Upload,
    Users,
};

inline constexpr int IconCount = int(Icon::Users) + 1;

/// An icon in the colour of a role. It asks the theme when it is painted, so it follows a change of theme by itself;
/// disabled it is Text3. Chevrons, send, undo, reply and external mirror when the application runs right to left.
QIcon icon(Icon name, Role role = Role::Text2);

/// The same, rendered once per size, colour and device pixel ratio and cached.
QPixmap iconPixmap(Icon name, Role role, int size, qreal devicePixelRatio,
                   Qt::LayoutDirection direction = Qt::LeftToRight);

/// For delegates: paints the icon centred in `box`, crisp for the painter's device, mirrored as the painter's layout
/// direction asks.
void paintIcon(QPainter &painter, const QRect &box, Icon name, Role role, int size = IconSize::Control);

/// The coloured mark of the program: window icon, about page.
QIcon applicationIcon();
