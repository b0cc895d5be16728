#pragma once

class QThreadPool;

/// The threads for work that takes a while: reading a folder, learning, writing a file; see inBackground(). Not Qt's
/// global pool: widgets are painted with the help of that one, and a window must never wait for what runs here.
/// Whatever is still queued when the application ends is dropped, what runs is waited for. Any thread.
QThreadPool &workPool();

/// Whether the system starts one more thread just now. Any thread.
bool canStartThread();
