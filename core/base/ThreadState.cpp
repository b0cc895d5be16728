#include "core/base/ThreadState.h"

#include <openssl/crypto.h>

void returnThreadState()
{
    OPENSSL_thread_stop();
}
