#include "app/cli/run.h"

int main(int argc, char** argv)
{
    return penggerak::cli::run({argv + 1, argv + argc});
}
