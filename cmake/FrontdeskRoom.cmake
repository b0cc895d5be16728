# A room is a folder and a static library of the same name: core/store becomes the target core_store. A room links only what it may
# include, so a forbidden include with any substance fails to link; tests/architecture reads the includes for the rest.
#
#   frontdesk_room(core/store LINKS core_domain Qt6::Sql [FOLDERS core/store/sql])
function(frontdesk_room path)
    cmake_parse_arguments(ROOM "" "" "LINKS;FOLDERS" ${ARGN})
    string(REPLACE "/" "_" target ${path})
    set(sources)
    foreach(folder ${path} ${ROOM_FOLDERS})
        file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h
             ${PROJECT_SOURCE_DIR}/${folder}/*.qrc)
        list(APPEND sources ${found})
    endforeach()
    if(sources MATCHES "\\.cpp")
        add_library(${target} STATIC ${sources})
        target_link_libraries(${target} PUBLIC console_options ${ROOM_LINKS})
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE console_options ${ROOM_LINKS})
    endif()
endfunction()

# One executable per test file: tests/core/store/StoreTest.cpp becomes the target and the ctest name StoreTest.
#
#   frontdesk_tests(core/store LINKS core_store)
function(frontdesk_tests folder)
    cmake_parse_arguments(TESTS "" "" "LINKS" ${ARGN})
    file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/*Test.cpp)
    foreach(source ${found})
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
        target_link_libraries(${name} PRIVATE console_options Qt6::Test ${TESTS_LINKS})
        target_compile_definitions(${name} PRIVATE FRONTDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            FRONTDESK_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;FRONTDESK_KB=${PROJECT_SOURCE_DIR}/kb")
    endforeach()
endfunction()

# Benchmarks are built like tests but run only by ./dev bench.
function(frontdesk_benches folder)
    cmake_parse_arguments(BENCH "" "" "LINKS" ${ARGN})
    file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/*Bench.cpp)
    foreach(source ${found})
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bench)
        target_link_libraries(${name} PRIVATE console_options Qt6::Test ${BENCH_LINKS})
        target_compile_definitions(${name} PRIVATE FRONTDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            FRONTDESK_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    endforeach()
endfunction()

# Fuzzers, one executable per *Fuzz.cpp with tests/fuzz/corpus/<name> as its corpus. FRONTDESK_FUZZ (clang) makes libFuzzer programs of them;
# otherwise they replay and mutate the corpus, and run with the tests.
option(FRONTDESK_FUZZ "Build the fuzzers with libFuzzer, which needs clang" OFF)
set(FRONTDESK_FUZZ_RUNS 100000 CACHE STRING "How many mutations a fuzzer tries when it runs with the tests")
function(frontdesk_fuzzers folder)
    cmake_parse_arguments(FUZZ "" "" "LINKS" ${ARGN})
    file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${folder}/*Fuzz.cpp)
    foreach(source ${found})
        get_filename_component(name ${source} NAME_WE)
        set(corpus ${PROJECT_SOURCE_DIR}/tests/${folder}/corpus/${name})
        if(FRONTDESK_FUZZ)
            add_executable(${name} ${source})
            target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
            target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        else()
            add_executable(${name} ${source} ${PROJECT_SOURCE_DIR}/tests/${folder}/Runner.cpp)
            add_test(NAME ${name} COMMAND ${name} ${corpus} ${FRONTDESK_FUZZ_RUNS})
            set_tests_properties(${name} PROPERTIES TIMEOUT 300)
        endif()
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
        target_link_libraries(${name} PRIVATE console_options ${FUZZ_LINKS})
    endforeach()
endfunction()
