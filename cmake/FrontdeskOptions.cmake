# What every target of the project is compiled with.

option(FRONTDESK_TESTS "Build the tests and benchmarks" ON)
option(FRONTDESK_WERROR "Treat warnings as errors" OFF)
set(FRONTDESK_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

add_library(console_options INTERFACE)
target_compile_options(console_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    $<$<BOOL:${FRONTDESK_WERROR}>:-Werror>)
target_compile_definitions(console_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(console_options INTERFACE ${PROJECT_SOURCE_DIR})

if(FRONTDESK_SANITIZE)
    target_compile_options(console_options INTERFACE -fsanitize=${FRONTDESK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(console_options INTERFACE -fsanitize=${FRONTDESK_SANITIZE})
endif()

option(FRONTDESK_FUZZ "Build the fuzzers with libFuzzer, which needs clang" OFF)
if(FRONTDESK_FUZZ)
    target_compile_options(console_options INTERFACE -fsanitize=fuzzer-no-link) # what is fuzzed tells which way it went
endif()

if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(console_options INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2
        -D_GLIBCXX_ASSERTIONS)
    target_link_options(console_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# What moc and rcc write is not ours to mend: the nearest configuration counts, and clang-tidy wants one check at least.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()

# Every test program holds the debug information of what it links.
target_link_options(console_options INTERFACE -Wl,--compress-debug-sections=zlib)

find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(console_options INTERFACE -fuse-ld=mold)
endif()
