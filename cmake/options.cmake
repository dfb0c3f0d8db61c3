# One interface target carries what every target of ours is compiled with; postseal_library() is the
# only way in which the rooms of the house become libraries. What Qt deprecated after 6.4 has no substitute
# in 6.4, the oldest that we build with: no warning.
add_library(postseal_options INTERFACE)
target_compile_definitions(postseal_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400 QT_MESSAGELOGCONTEXT
  CARES_NO_DEPRECATED)
target_compile_options(postseal_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual
  -fstack-protector-strong)
# What makes a fault in memory a crash instead of a hole; tests/package/check hardening reads it off the programs.
include(CheckCXXCompilerFlag)
foreach(flag IN ITEMS -fstack-clash-protection -fcf-protection)
  string(MAKE_C_IDENTIFIER "POSTSEAL_HAS${flag}" known)
  check_cxx_compiler_flag("-Werror ${flag}" ${known}) # the latter is for x86 only
  if(${known})
    target_compile_options(postseal_options INTERFACE ${flag})
  endif()
endforeach()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(postseal_options INTERFACE -Wno-unknown-warning-option)
endif()
if(POSTSEAL_WARNINGS_AS_ERRORS)
  target_compile_options(postseal_options INTERFACE -Werror)
endif()
if(POSTSEAL_SANITIZE)
  # The fuzzers of tests/fuzz are guided by fuzzer-no-link; one build serves them and the tests.
  set(sanitizers_address address,undefined,fuzzer-no-link)
  set(sanitizers_thread thread)
  set(sanitizers -fsanitize=${sanitizers_${POSTSEAL_SANITIZE}})
  target_compile_options(postseal_options INTERFACE ${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(postseal_options INTERFACE ${sanitizers})
else()
  # It needs to know sizes, and so an optimising compiler.
  string(TOUPPER "CMAKE_CXX_FLAGS_${CMAKE_BUILD_TYPE}" flags)
  if("${CMAKE_CXX_FLAGS} ${${flags}}" MATCHES "-O[123gs]")
    target_compile_options(postseal_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
  endif()
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT POSTSEAL_SANITIZE)
  # Two builds give the same bytes wherever they are made: names of sources (QT_MESSAGELOGCONTEXT keeps them) begin at the
  # project. ccache hands them over relative to the build folder.
  target_compile_options(postseal_options INTERFACE
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=" "-ffile-prefix-map=../../=")
endif()
if(UNIX AND NOT APPLE)
  target_link_options(postseal_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Paths below the project count as relative, so that a second checkout finds what the first one compiled. Precompiled
  # headers are found again only with this sloppiness.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

# What nearly every source reads: read once, not once a file.
set(POSTSEAL_COMMON_HEADERS
  <QByteArray> <QCoreApplication> <QDateTime> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QSet> <QString>
  <QStringList> <QTimer> <algorithm> <array> <functional> <memory> <optional> <utility> <variant>)

# postseal_library(NAME FOLDERS a b ... [ALONE c ...]) makes a static library of all sources in these folders.
# With CMAKE_UNITY_BUILD (all presets but dev) each folder is compiled in one piece, in a fraction of the time; so no two
# of its sources may give the same name to things of their own. Those in the folders ALONE do, each to the parts of its
# checks, and are compiled one by one.
function(postseal_library name)
  cmake_parse_arguments(ARG "" "" "FOLDERS;ALONE" ${ARGN})
  set(sources)
  foreach(folder IN LISTS ARG_FOLDERS ARG_ALONE)
    file(GLOB found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    list(APPEND sources ${found})
    if(NOT folder IN_LIST ARG_ALONE)
      string(MAKE_C_IDENTIFIER "${name}_${folder}" unit)
      set_source_files_properties(${found} PROPERTIES UNITY_GROUP ${unit})
    endif()
  endforeach()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
  if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # It takes a source that is part of a larger piece for a header.
    target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
  endif()
  target_link_libraries(${name} PUBLIC postseal_options)
  target_precompile_headers(${name} PRIVATE ${POSTSEAL_COMMON_HEADERS})
endfunction()
